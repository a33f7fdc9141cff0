package nl.verbetermonitor.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verbetermonitor.intake.MappingProblem.Kind;
import nl.verbetermonitor.intake.YamlNode.Entry;
import nl.verbetermonitor.intake.YamlNode.Scalar;
import nl.verbetermonitor.plan.ColumnKind;

/** Reads which words of a workbook mean which word of a closed list. */
final class WordsSection {

    private final MappingSection section;
    private final ColumnKind kind;
    private final Words words;
    private final Map<String, Object> meanings = new HashMap<>();

    WordsSection(MappingSection section, ColumnKind kind, Words words) {
        this.section = section;
        this.kind = kind;
        this.words = words;
    }

    /** The meanings of the words, folded. */
    Map<String, Object> read() {
        section.takeRest().forEach(this::word);
        return meanings;
    }

    private void word(Entry entry) {
        if (entry.key().equals(MappingSection.TO_FILL_IN)) {
            refuseWaiting(entry);
            return;
        }
        Parsed parsed = words.parse(kind, entry.key());
        if (parsed instanceof Parsed.Known known) {
            section.values(entry).forEach(value -> put(entry, value, known.value()));
        } else {
            Optional<String> near = NearMiss.nearest(Names.fold(entry.key()), words.spellings(kind), any -> true);
            section.refuseKey(entry, near, words.all(kind));
        }
    }

    /** Words of a proposal that nobody gave a meaning yet. */
    private void refuseWaiting(Entry entry) {
        boolean nothing =
                entry.value() instanceof YamlNode.Items items && items.items().isEmpty();
        if (!nothing) {
            String waiting = section.values(entry).stream().map(Scalar::text).collect(Collectors.joining(", "));
            section.refuse(Kind.WORDS_TO_BE_PLACED, entry, waiting, words.all(kind));
        }
    }

    private void put(Entry entry, Scalar value, Object meaning) {
        Object other = meanings.putIfAbsent(Names.fold(value.text()), meaning);
        if (other != null && !other.equals(meaning)) {
            section.problems()
                    .add(Kind.MEANS_TWO_THINGS, value.line(), section.path(entry), value.text(), words.all(kind));
        }
    }
}
