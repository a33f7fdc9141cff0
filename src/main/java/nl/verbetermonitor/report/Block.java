package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A piece of a report, in reading order. What it looks like is decided by whoever sets it. */
public sealed interface Block {

    /**
     * A heading. Level 1 is the title of the report or of a bijlage, 2 a section, 3 a part of a section.
     *
     * @param level 1 to 3
     * @param text the heading, never empty
     */
    record Heading(int level, String text) implements Block {}

    /**
     * A paragraph.
     *
     * @param text what it says
     */
    record Paragraph(Text text) implements Block {
        /** A paragraph without emphasis. */
        public static Paragraph of(String words) {
            return new Paragraph(Text.of(words));
        }
    }

    /**
     * A list with a bullet before each item.
     *
     * @param items at least one
     */
    record Bullets(List<Text> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * The head of a raadsmededeling: labels with what they say, such as Van, Aan, Onderwerp.
     *
     * @param entries at least one
     */
    record Particulars(List<Entry> entries) implements Block {
        public Particulars {
            entries = List.copyOf(entries);
        }

        /**
         * A label and what it says.
         *
         * @param label such as Portefeuillehouder
         * @param value never empty
         */
        public record Entry(String label, String value) {}
    }

    /**
     * The verdicts side by side.
     *
     * @param cards one for each criterion
     */
    record Verdicts(List<Card> cards) implements Block {
        public Verdicts {
            cards = List.copyOf(cards);
        }

        /**
         * What was found for one criterion.
         *
         * @param title such as Volledigheid
         * @param question what the criterion asks
         * @param symbol beside the verdict
         * @param verdict the word of the verdict
         * @param facts the counts in words
         * @param score 0 to 100 with one decimal, drawn as a bar; empty when there is none
         * @param norm 0 to 100, a tick on the bar
         * @param figures score, norm and change in words, such as "98,8 · norm 80 · +0,3"
         */
        public record Card(
                String title,
                String question,
                Symbol symbol,
                String verdict,
                String facts,
                Optional<BigDecimal> score,
                BigDecimal norm,
                String figures) {}
    }

    /**
     * A table.
     *
     * @param kind which decides its columns
     * @param summary what a screen reader says before it: what the table shows
     * @param header one text a column; a soft hyphen in it says where a word breaks in a narrow column
     * @param rows at least one; the first cell of each is the header of its row
     */
    record Table(TableKind kind, String summary, List<String> header, List<List<Text>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            if (header.size() != kind.columns() || rows.stream().anyMatch(row -> row.size() != kind.columns())) {
                throw new IllegalArgumentException("A table of " + kind + " has " + kind.columns() + " columns");
            }
        }
    }

    /**
     * A remark set apart by a rule in the colour of its symbol.
     *
     * @param symbol which decides the colour
     * @param text what it says
     */
    record Remark(Symbol symbol, Text text) implements Block {}

    /**
     * The signatures under a letter, side by side.
     *
     * @param signatories at least one
     */
    record Signatures(List<Signatory> signatories) implements Block {
        public Signatures {
            signatories = List.copyOf(signatories);
        }

        /**
         * Somebody who signs.
         *
         * @param role such as de burgemeester
         * @param name empty text when not known
         */
        public record Signatory(String role, String name) {}
    }

    /**
     * A picture.
     *
     * @param chart what it shows
     * @param alternative the same in words and numbers, for who cannot see it; never empty
     * @param height how much of the page it takes
     */
    record Figure(Chart chart, String alternative, Height height) implements Block {

        /** How much of the page a picture takes. */
        public enum Height {
            USUAL,
            /** For a report that must fit on its page: three fifths of what is usual. */
            LOW
        }

        /** A picture of the usual height. */
        public Figure(Chart chart, String alternative) {
            this(chart, alternative, Height.USUAL);
        }
    }

    /**
     * Blocks side by side, of which all on the left are read first. Only headings, paragraphs and bullets stand in a column,
     * and together they are no longer than a page.
     *
     * @param left at least one
     * @param right at least one
     */
    record Columns(List<Block> left, List<Block> right) implements Block {
        public Columns {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }
}
