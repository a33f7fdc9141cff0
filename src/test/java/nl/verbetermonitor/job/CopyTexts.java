package nl.verbetermonitor.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.verbetermonitor.workbook.Cell;
import nl.verbetermonitor.workbook.Limits;
import nl.verbetermonitor.workbook.Opening;
import nl.verbetermonitor.workbook.Sheet;
import nl.verbetermonitor.workbook.Workbook;
import nl.verbetermonitor.workbook.Workbooks;

/** What stands in an annotated copy. */
final class CopyTexts {

    private CopyTexts() {}

    /** The texts of each sheet, a line for each, in order; by the path of the file and the name of the sheet. */
    static Map<String, String> sheets(Path file) {
        Opening opening = Workbooks.open(file, Limits.in(file.resolveSibling("")));
        assertThat(opening).as(file.toString()).isInstanceOf(Opening.Opened.class);
        Map<String, String> texts = new LinkedHashMap<>();
        try (Workbook workbook = ((Opening.Opened) opening).workbook()) {
            for (Sheet sheet : workbook.sheets()) {
                texts.put(file + "!" + sheet.name(), texts(workbook, sheet));
            }
        }
        return texts;
    }

    private static String texts(Workbook workbook, Sheet sheet) {
        StringJoiner texts = new StringJoiner("\n");
        assertThat(workbook.read(sheet, row -> {
                    for (int i = 0; i < row.size(); i++) {
                        if (row.cell(i) instanceof Cell.Text text) {
                            texts.add(text.text());
                        }
                    }
                    return true;
                }))
                .isEmpty();
        return texts.toString();
    }

    /** Everything in the file, unpacked; by its path and the name of the part. */
    static Map<String, String> parts(Path file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : zip.stream().toList()) {
                parts.put(
                        file + "/" + part.getName(),
                        new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
