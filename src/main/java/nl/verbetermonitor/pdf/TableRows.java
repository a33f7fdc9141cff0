package nl.verbetermonitor.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.drawing.Palette;
import nl.verbetermonitor.pdf.TableLayout.Column;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.Block.Figure.Height;
import nl.verbetermonitor.report.Text;

/** Makes the rows of a table's template, and what its header says. */
final class TableRows {

    /** Of a capital, in points: few letters are wider. */
    private static final double WIDTH_OF_LETTER = 6;

    private static final int LINES_ON_A_PAGE = 50;

    private final Tools tools;

    TableRows(Tools tools) {
        this.tools = tools;
    }

    /** What the header says, by the names of the template's parameters. */
    Map<String, Object> parameters(Block.Table table, String place) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(Designs.ACCENT, Palette.hex(tools.accent()));
        parameters.put(Designs.TINT, Palette.hex(Palette.tint(tools.accent())));
        parameters.put(FlowField.SUMMARY, tools.markup().shown(table.summary()));
        parameters.put(FlowField.PLACE, place + "/header");
        for (int i = 0; i < table.header().size(); i++) {
            header(parameters, i, table.header().get(i));
        }
        return parameters;
    }

    private void header(Map<String, Object> parameters, int column, String header) {
        String shown = tools.markup().hyphenated(header);
        parameters.put(TableDesign.header(column), shown);
        if (!shown.equals(tools.markup().of(header))) {
            parameters.put(TableDesign.spoken(column), tools.markup().shown(header));
        }
    }

    Rows of(Block.Table table, String place) {
        List<Column> columns = TableLayout.of(table.kind()).columns();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<Text> cells : table.rows()) {
            Map<String, Object> row = new HashMap<>();
            row.put(FlowField.PLACE, place + "/" + rows.size());
            boolean tall = false;
            for (int i = 0; i < columns.size(); i++) {
                cell(row, i, columns.get(i), cells.get(i));
                tall |= isTall(cells.get(i), columns.get(i));
            }
            row.put(TableDesign.TALL, tall);
            row.put(TableDesign.FITTING, !tall);
            rows.add(row);
        }
        return new Rows(rows);
    }

    /** Whether a cell may be higher than a page; nearly so counts as well, for it is not measured. */
    private static boolean isTall(Text text, Column column) {
        String words = text.plain();
        double lines = words.lines().count() + words.length() * WIDTH_OF_LETTER / column.width();
        return lines > LINES_ON_A_PAGE;
    }

    private void cell(Map<String, Object> row, int index, Column column, Text text) {
        if (column.kind() != Column.Kind.PICTURE) {
            row.put(TableDesign.cell(index), tools.markup().of(text));
            return;
        }
        List<Text.Part> words = new ArrayList<>();
        row.put(TableDesign.pictured(index), false);
        for (Text.Part part : text.parts()) {
            if (part instanceof Text.Picture picture) {
                int width = TableDesign.pictureWidth(column);
                row.put(TableDesign.pictured(index), true);
                row.put(TableDesign.picture(index), new ChartPicture(tools, picture.chart(), width, Height.USUAL));
                row.put(TableDesign.alternative(index), tools.markup().shown(picture.alternative()));
            } else {
                words.add(part);
            }
        }
        row.put(TableDesign.cell(index), tools.markup().of(new Text(words)));
    }
}
