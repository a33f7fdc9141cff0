package nl.verbetermonitor.html;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.Block.Heading;
import nl.verbetermonitor.report.Part;
import nl.verbetermonitor.report.Report;

/**
 * The headings of a page, in reading order: one of level 1, the title, and no gaps in what follows.
 *
 * @param entries none when the report has no headings
 */
record Outline(List<Entry> entries) {

    /**
     * A heading.
     *
     * @param level 1 to 4; the titles of the bijlagen are of level 2, as the sections of the letter are
     * @param id to link to
     * @param text as in the report
     */
    record Entry(int level, String id, String text) {}

    Outline {
        entries = List.copyOf(entries);
    }

    static Outline of(Report report, Ids ids) {
        List<Entry> entries = new ArrayList<>();
        int before = 0;
        boolean inLetter = true;
        for (Iterator<Heading> headings = headings(report); headings.hasNext(); ) {
            Heading heading = headings.next();
            inLetter &= entries.isEmpty() || heading.level() > 1;
            int level = Math.min(inLetter ? heading.level() : heading.level() + 1, before + 1);
            // only the title is of level 1, also where a report begins with a section
            level = entries.isEmpty() ? 1 : Math.max(2, level);
            entries.add(new Entry(level, ids.of(heading.text()), heading.text()));
            before = level;
        }
        return new Outline(entries);
    }

    /** The titles of the sections and the bijlagen. */
    List<Entry> contents() {
        return entries.stream().filter(entry -> entry.level() == 2).toList();
    }

    private static Iterator<Heading> headings(Report report) {
        List<Heading> headings = new ArrayList<>();
        for (Part part : report.parts()) {
            collect(part.versions().get(0), headings);
        }
        return headings.iterator();
    }

    private static void collect(List<Block> blocks, List<Heading> headings) {
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                headings.add(heading);
            } else if (block instanceof Block.Columns columns) {
                collect(columns.left(), headings);
                collect(columns.right(), headings);
            }
        }
    }
}
