package nl.verbetermonitor.pdf;

import static nl.verbetermonitor.pdf.FlowField.ABREAST;
import static nl.verbetermonitor.pdf.FlowField.abreast;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.verbetermonitor.drawing.Palette;
import nl.verbetermonitor.pdf.FlowField.CardText;
import nl.verbetermonitor.pdf.FlowField.Kind;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.Block.Verdicts.Card;
import nl.verbetermonitor.report.Text;

/** Makes the rows of a page flow from the blocks of a part of a report. */
final class FlowRows {

    private final Tools tools;
    private final Markup markup;
    private final Color accent;
    private final int part;
    private int level;

    /**
     * For one part of one report.
     *
     * @param part its number in the report, so that places are unique in the whole document
     */
    FlowRows(Tools tools, int part) {
        this.tools = tools;
        this.markup = tools.markup();
        this.accent = tools.accent();
        this.part = part;
    }

    /**
     * The rows of some of the blocks of the part.
     *
     * @param from the number of the first, counted from 0
     * @param to the number of the one after the last
     */
    Rows of(List<Block> blocks, int from, int to) {
        level = 0;
        blocks.subList(0, from).forEach(this::follow);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            rows.addAll(rows(blocks.get(i), place(i)));
        }
        return new Rows(rows);
    }

    /** Keeps up the level of headings over blocks that are set already. */
    private void follow(Block block) {
        if (block instanceof Block.Heading heading) {
            level = Math.min(heading.level(), level + 1);
        } else if (block instanceof Block.Columns columns) {
            columns.left().forEach(this::follow);
            columns.right().forEach(this::follow);
        }
    }

    /** The place of a block in the document. */
    String place(int block) {
        return part + "." + block;
    }

    private List<Map<String, Object>> rows(Block block, String place) {
        if (block instanceof Block.Heading heading) {
            return List.of(heading(heading, place));
        } else if (block instanceof Block.Paragraph paragraph) {
            return List.of(text(Kind.PARAGRAPH, place, markup.of(paragraph.text())));
        } else if (block instanceof Block.Bullets bullets) {
            return bullets(bullets, place);
        } else if (block instanceof Block.Particulars particulars) {
            return particulars(particulars, place);
        } else if (block instanceof Block.Verdicts verdicts) {
            return verdicts(verdicts, place);
        } else if (block instanceof Block.Table table) {
            return List.of(table(table, place));
        } else if (block instanceof Block.Remark remark) {
            Map<String, Object> row = text(Kind.REMARK, place, markup.of(remark.text()));
            row.put(FlowField.COLOUR, Palette.hex(Palette.of(remark.symbol(), accent)));
            return List.of(row);
        } else if (block instanceof Block.Signatures signatures) {
            return signatures(signatures, place);
        } else if (block instanceof Block.Figure figure) {
            return List.of(figure(figure, place));
        } else if (block instanceof Block.Columns columns) {
            return List.of(columns(columns, place));
        }
        throw new IllegalStateException("No band for " + block.getClass());
    }

    private Map<String, Object> figure(Block.Figure figure, String place) {
        Map<String, Object> row = row(Kind.FIGURE, place);
        row.put(FlowField.PICTURE, new ChartPicture(tools, figure.chart(), Designs.CONTENT_WIDTH, figure.height()));
        row.put(FlowField.ALTERNATIVE, markup.shown(figure.alternative()));
        return row;
    }

    private Map<String, Object> heading(Block.Heading heading, String place) {
        follow(heading);
        boolean first = place.equals(place(0));
        Map<String, Object> row = text(headingKind(heading.level(), first), place, markup.shown(heading.text()));
        row.put(FlowField.HEADING, "H" + level);
        return row;
    }

    private static Kind headingKind(int level, boolean first) {
        return switch (level) {
            case 1 -> first ? Kind.TITLE : Kind.LATER_TITLE;
            case 2 -> Kind.SECTION;
            default -> Kind.SUBSECTION;
        };
    }

    private List<Map<String, Object>> bullets(Block.Bullets bullets, String place) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Text item : bullets.items()) {
            Map<String, Object> row = text(Kind.BULLET, place + "/" + rows.size(), markup.of(item));
            row.put(FlowField.LABEL, "•");
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, Object>> particulars(Block.Particulars particulars, String place) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Block.Particulars.Entry entry : particulars.entries()) {
            Map<String, Object> row = text(Kind.PARTICULAR, place + "/" + rows.size(), markup.of(entry.value()));
            row.put(FlowField.LABEL, markup.of(entry.label()));
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, Object>> verdicts(Block.Verdicts verdicts, String place) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int titleLines = lines(verdicts.cards().stream().map(Card::title), TextStyle.CARD_TITLE);
        int questionLines = lines(verdicts.cards().stream().map(Card::question), TextStyle.CARD_QUESTION);
        for (int i = 0; i < verdicts.cards().size(); i++) {
            Card card = verdicts.cards().get(i);
            Map<String, Object> row = rowWithRoom(rows, Kind.VERDICTS, i);
            card(row, i % ABREAST, card);
            row.put(
                    abreast(CardText.TITLE.name(), i % ABREAST),
                    filled(card.title(), TextStyle.CARD_TITLE, titleLines));
            row.put(
                    abreast(CardText.QUESTION.name(), i % ABREAST),
                    filled(card.question(), TextStyle.CARD_QUESTION, questionLines));
            row.put(abreast(FlowField.PLACE, i % ABREAST), place + "." + i);
        }
        return rows;
    }

    /** The most lines that one of the texts of cards takes. */
    private int lines(Stream<String> texts, TextStyle style) {
        return texts.mapToInt(text -> lines(text, style)).max().orElse(0);
    }

    private int lines(String text, TextStyle style) {
        return tools.ruler().lines(markup.shown(text), style, FlowDesign.CARD_TEXT_WIDTH);
    }

    /** A text with empty lines below it, so that what follows stands on one line with that in the other cards. */
    private String filled(String text, TextStyle style, int lines) {
        return markup.of(text) + "\n".repeat(lines - lines(text, style));
    }

    private void card(Map<String, Object> row, int position, Card card) {
        Color colour = Palette.of(card.symbol(), accent);
        row.put(abreast("present", position), true);
        row.put(abreast(CardText.VERDICT.name(), position), markup.of(card.symbol(), card.verdict(), colour));
        row.put(abreast(CardText.FACTS.name(), position), markup.of(card.facts()));
        row.put(abreast(CardText.FIGURES.name(), position), markup.of(figures(card.figures())));
        row.put(abreast("bar", position), new ScoreBar(card.score(), card.norm(), colour));
    }

    /** The score, which comes first, is set strong. */
    private static Text figures(String figures) {
        int end = figures.indexOf(" ·");
        return end < 0 ? Text.of(figures) : Text.of(figures.substring(0, end), figures.substring(end));
    }

    private List<Map<String, Object>> signatures(Block.Signatures signatures, String place) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < signatures.signatories().size(); i++) {
            Block.Signatures.Signatory signatory = signatures.signatories().get(i);
            Map<String, Object> row = rowWithRoom(rows, Kind.SIGNATURES, i);
            row.put(abreast("present", i % ABREAST), true);
            row.put(abreast(CardText.TITLE.name(), i % ABREAST), markup.of(signatory.role()));
            row.put(abreast(CardText.FIGURES.name(), i % ABREAST), markup.of(signatory.name()));
            row.put(abreast(FlowField.PLACE, i % ABREAST), place + "." + i);
        }
        return rows;
    }

    private static Map<String, Object> rowWithRoom(List<Map<String, Object>> rows, Kind kind, int item) {
        if (item % ABREAST == 0) {
            rows.add(row(kind, ""));
        }
        return rows.get(rows.size() - 1);
    }

    private Map<String, Object> table(Block.Table table, String place) {
        TableRows rows = new TableRows(tools);
        Map<String, Object> row = row(Kind.TABLE, place);
        row.put(FlowField.TABLE, tools.templates().table(table.kind()));
        row.put(FlowField.TABLE_PARAMETERS, rows.parameters(table, place));
        row.put(FlowField.TABLE_ROWS, rows.of(table, place));
        return row;
    }

    private Map<String, Object> columns(Block.Columns columns, String place) {
        Map<String, Object> row = row(Kind.COLUMNS, place);
        row.put(FlowField.COLUMN, tools.templates().column());
        // The engine adds to it.
        row.put(FlowField.COLUMN_PARAMETERS, new HashMap<>(Map.of(Designs.ACCENT, Palette.hex(accent))));
        row.put(FlowField.LEFT, column(columns.left(), place + "/left"));
        row.put(FlowField.RIGHT, column(columns.right(), place + "/right"));
        return row;
    }

    private Rows column(List<Block> blocks, String place) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            rows.addAll(rows(blocks.get(i), place + "/" + i));
        }
        rows.forEach(row -> row.computeIfPresent(FlowField.HEADING, (field, type) -> ColumnDesign.PATH + type));
        return new Rows(rows);
    }

    private static Map<String, Object> text(Kind kind, String place, String text) {
        Map<String, Object> row = row(kind, place);
        row.put(FlowField.TEXT, text);
        return row;
    }

    private static Map<String, Object> row(Kind kind, String place) {
        Map<String, Object> row = new HashMap<>();
        for (Kind other : Kind.values()) {
            row.put(other.field(), other == kind);
        }
        for (int i = 0; i < ABREAST; i++) {
            row.put(abreast("present", i), false);
        }
        row.put(FlowField.PLACE, place);
        return row;
    }
}
