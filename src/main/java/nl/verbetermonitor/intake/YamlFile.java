package nl.verbetermonitor.intake;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.intake.MappingProblem.Kind;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Reads YAML from its events, so that nothing is made of a value but its text: no dates, numbers or truths of YAML's own, no
 * types of a program, and no references, with which a small file can stand for a huge one.
 */
final class YamlFile {

    /** Far more than a mapping needs. */
    static final int MOST_BYTES = 262_144;

    private static final int DEEPEST = 12;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Iterator<Event> events;

    private YamlFile(Iterator<Event> events) {
        this.events = events;
    }

    /**
     * Reads a file.
     *
     * @return empty when it is no YAML that can be read, which was reported; a group without entries when it says nothing
     */
    static Optional<YamlNode.Group> read(byte[] bytes, MappingProblems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(Kind.TOO_LARGE, 1, "", Integer.toString(bytes.length), Integer.toString(MOST_BYTES));
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return parse(marked ? text.substring(1) : text, problems);
        } catch (CharacterCodingException e) {
            problems.add(Kind.NOT_UTF_8, 1, "", "", "");
            return Optional.empty();
        }
    }

    private static Optional<YamlNode.Group> parse(String text, MappingProblems problems) {
        try {
            Iterator<Event> events =
                    new Yaml(new LoaderOptions()).parse(new StringReader(text)).iterator();
            return Optional.of(new YamlFile(events).document());
        } catch (NotAllowed e) {
            problems.add(e.kind, e.line, "", "", "");
        } catch (MarkedYAMLException e) {
            problems.add(Kind.NOT_YAML, lineOf(e.getProblemMark()), "", "", "");
        } catch (YAMLException e) {
            problems.add(Kind.NOT_YAML, 1, "", "", "");
        }
        return Optional.empty();
    }

    /** Ends the reading: what follows cannot be understood, or is not to be. */
    private static final class NotAllowed extends Exception {

        private static final long serialVersionUID = 1;

        private final Kind kind;
        private final int line;

        NotAllowed(Kind kind, Event event) {
            super(kind.name(), null, false, false);
            this.kind = kind;
            this.line = lineOf(event.getStartMark());
        }
    }

    private YamlNode.Group document() throws NotAllowed {
        YamlNode.Group document = new YamlNode.Group(1, List.of());
        boolean found = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent node) {
                if (found) {
                    throw new NotAllowed(Kind.TWO_DOCUMENTS, event);
                }
                found = true;
                YamlNode read = node(node, 1);
                boolean nothing =
                        read instanceof YamlNode.Scalar scalar && scalar.text().isEmpty();
                if (read instanceof YamlNode.Group group) {
                    document = group;
                } else if (!nothing) {
                    throw new NotAllowed(Kind.NOT_YAML, event);
                }
            }
        }
        return document;
    }

    private YamlNode node(Event event, int depth) throws NotAllowed {
        if (event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null)) {
            throw new NotAllowed(Kind.REFERENCE, event);
        }
        if (depth > DEEPEST) {
            throw new NotAllowed(Kind.TOO_DEEP, event);
        }
        int line = lineOf(event.getStartMark());
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), event);
            return new YamlNode.Scalar(line, CellText.fold(scalar.getValue()));
        }
        if (event instanceof SequenceStartEvent sequence) {
            refuseTag(sequence.getTag(), event);
            return new YamlNode.Items(line, items(depth + 1));
        }
        if (event instanceof MappingStartEvent mapping) {
            refuseTag(mapping.getTag(), event);
            return new YamlNode.Group(line, entries(depth + 1));
        }
        throw new NotAllowed(Kind.NOT_YAML, event);
    }

    private static void refuseTag(@Nullable String tag, Event event) throws NotAllowed {
        if (tag != null) {
            throw new NotAllowed(Kind.REFERENCE, event);
        }
    }

    private List<YamlNode> items(int depth) throws NotAllowed {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(node(event, depth));
        }
        return items;
    }

    private List<YamlNode.Entry> entries(int depth) throws NotAllowed {
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            if (!(node(event, depth) instanceof YamlNode.Scalar key)) {
                throw new NotAllowed(Kind.NOT_YAML, event);
            }
            entries.add(new YamlNode.Entry(key.line(), key.text(), node(events.next(), depth)));
        }
        return entries;
    }

    private static int lineOf(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }
}
