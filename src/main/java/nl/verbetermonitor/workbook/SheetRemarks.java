package nl.verbetermonitor.workbook;

import java.util.NavigableMap;
import nl.verbetermonitor.workbook.Remarks.Remark;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** The remarks on one sheet of an Excel workbook. */
final class SheetRemarks {

    private static final String AUTHOR = CopyWords.text("author");
    private static final String DIVIDER = "\n\n" + CopyWords.text("divider") + "\n";

    /** Excel shows such a conversation by itself, and passes over what is said in the comment behind it. */
    private static final String CONVERSATION = "tc=";

    private final XSSFSheet sheet;
    private final CellColors colors;

    SheetRemarks(XSSFSheet sheet, CellColors colors) {
        this.sheet = sheet;
        this.colors = colors;
    }

    /** Takes away what we said before, and says this; by row and column, 1 for the first. */
    void replaceBy(NavigableMap<Integer, NavigableMap<Integer, Remark>> remarks) {
        sheet.getCellComments().forEach((address, comment) -> {
            NavigableMap<Integer, Remark> row = remarks.get(address.getRow() + 1);
            boolean staysOurs = row != null && row.containsKey(address.getColumn() + 1);
            forget(address, comment, staysOurs);
        });
        remarks.forEach((row, cells) -> cells.forEach((column, remark) -> say(row - 1, column - 1, remark)));
    }

    private void forget(CellAddress address, XSSFComment comment, boolean staysOurs) {
        boolean ours = AUTHOR.equals(comment.getAuthor());
        XSSFRow row = sheet.getRow(address.getRow());
        XSSFCell cell = row == null ? null : row.getCell(address.getColumn());
        if (!ours && !cutFromDivider(comment)) {
            return;
        }
        if (cell != null) {
            colors.restore(cell);
        }
        if (ours && !staysOurs && cell != null) {
            cell.removeCellComment();
        }
    }

    private void say(int row, int column, Remark remark) {
        XSSFCell cell = cellAt(row, column);
        colors.color(cell, remark.severity());
        XSSFComment comment = sheet.getCellComment(cell.getAddress());
        if (comment == null) {
            XSSFComment ours = sheet.createDrawingPatriarch()
                    .createCellComment(new RemarkBox(sheet).beside(row, column, remark.text()));
            ours.setAddress(cell.getAddress());
            ours.setAuthor(AUTHOR);
            ours.setString(remark.text());
        } else if (AUTHOR.equals(comment.getAuthor())) {
            comment.setString(remark.text());
        } else if (!comment.getAuthor().startsWith(CONVERSATION)) {
            XSSFRichTextString text = comment.getString();
            text.append(DIVIDER + remark.text());
            comment.setString(text);
            new RemarkBox(sheet).enlarge(row, column, DIVIDER + remark.text());
        }
    }

    private XSSFCell cellAt(int row, int column) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = line.getCell(column);
        if (cell != null) {
            return cell;
        }
        CellStyle ofRow = line.getRowStyle(); // an empty cell looks as its row does, or else its column
        CellStyle style = ofRow == null ? sheet.getColumnStyle(column) : ofRow;
        XSSFCell empty = line.createCell(column);
        empty.setCellStyle(style);
        return empty;
    }

    /** Takes what we said below an analyst's own comment away; returns whether we said something there. */
    private static boolean cutFromDivider(XSSFComment comment) {
        XSSFRichTextString text = comment.getString();
        CTRst runs = text.getCTRst();
        for (int i = 1; i < runs.sizeOfRArray(); i++) {
            if (runs.getRArray(i).getT().replace("\r", "").startsWith(DIVIDER)) {
                while (runs.sizeOfRArray() > i) {
                    runs.removeR(i);
                }
                comment.setString(text);
                return true;
            }
        }
        return false;
    }
}
