package nl.verbetermonitor.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.events.XMLEvent;

/** The annotations in cells of an OpenDocument workbook: an analyst's own stay, ours are replaced. */
final class OdsRemarks {

    private static final String AUTHOR = CopyWords.text("author");
    private static final String DIVIDER = CopyWords.text("divider");

    private final OdsXml xml = new OdsXml();

    /**
     * The content of a cell without what we said before and with what is said now.
     *
     * @param cell its events, from its start to its end
     * @param remark empty when nothing is said
     */
    List<XMLEvent> replaced(List<XMLEvent> cell, String remark) {
        List<XMLEvent> changed = new ArrayList<>();
        boolean said = remark.isEmpty();
        for (int i = 0; i < cell.size(); i++) {
            if (!OdsXml.starts(cell.get(i), OdsXml.OFFICE, "annotation")) {
                changed.add(cell.get(i));
                continue;
            }
            int end = endOf(cell, i);
            List<XMLEvent> annotation = withoutOurs(cell.subList(i, end + 1));
            if (!annotation.isEmpty()) {
                changed.addAll(annotation.subList(0, annotation.size() - 1));
                if (!said) {
                    paragraphs(DIVIDER + "\n" + remark, changed::add);
                    said = true;
                }
                changed.add(annotation.get(annotation.size() - 1));
            }
            i = end;
        }
        if (!said) {
            List<XMLEvent> ours = new ArrayList<>();
            ours.add(xml.start("office:annotation", "office:display", "false"));
            ours.add(xml.start("dc:creator"));
            ours.add(xml.characters(AUTHOR));
            ours.add(xml.end("dc:creator"));
            paragraphs(DIVIDER + "\n" + remark, ours::add);
            ours.add(xml.end("office:annotation"));
            changed.addAll(1, ours);
        }
        return changed;
    }

    private void paragraphs(String text, Consumer<XMLEvent> out) {
        text.lines().forEach(line -> {
            out.accept(xml.start("text:p"));
            out.accept(xml.characters(line));
            out.accept(xml.end("text:p"));
        });
    }

    /**
     * An annotation up to where we began; empty when all of it is ours. Programs that save a workbook may forget who said
     * what; so what we say begins with our name, too.
     */
    private static List<XMLEvent> withoutOurs(List<XMLEvent> annotation) {
        List<XMLEvent> kept = new ArrayList<>();
        boolean said = false;
        for (int i = 0; i < annotation.size() - 1; i++) {
            int end = i > 0 && annotation.get(i).isStartElement() ? endOf(annotation, i) : i;
            String text = OdsXml.text(annotation.subList(i, end + 1));
            if (OdsXml.starts(annotation.get(i), OdsXml.DC, "creator") && text.equals(AUTHOR)) {
                return List.of();
            }
            if (OdsXml.starts(annotation.get(i), OdsXml.TEXT, "p") && text.equals(DIVIDER)) {
                if (!said) {
                    return List.of();
                }
                break;
            }
            said |= OdsXml.starts(annotation.get(i), OdsXml.TEXT, "p") && !text.isBlank();
            kept.addAll(annotation.subList(i, end + 1));
            i = end;
        }
        kept.add(annotation.get(annotation.size() - 1));
        return kept;
    }

    private static int endOf(List<XMLEvent> events, int start) {
        int depth = 0;
        for (int i = start; i < events.size(); i++) {
            depth += events.get(i).isStartElement() ? 1 : events.get(i).isEndElement() ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return events.size() - 1;
    }
}
