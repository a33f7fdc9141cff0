package nl.verbetermonitor.workbook;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.verbetermonitor.plan.CellRef;

/**
 * Measures reading: a workbook in the shape of a tracker with very many rows, in each format, and the CPU seconds that reading takes, next to
 * the floor under every reader of this kind: unpacking and one pass of the cursor. Run it with the number of rows and, to
 * measure one thing in a JVM of its own, {@code floor} or {@code ours}, the folder for the files and the kinds of files.
 */
final class ReadingBenchmark {

    private static final int COLUMNS = 25;

    private ReadingBenchmark() {}

    public static void main(String[] arguments) throws IOException, XMLStreamException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        String what = arguments.length > 1 ? arguments[1] : "all";
        Path folder = arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("benchmark");
        String kinds = arguments.length > 3 ? arguments[3] : "shared inline ods";
        System.out.printf(Locale.ROOT, "%-8s %-8s %9s %9s %12s%n", "kind", "reader", "cpu s", "wall s", "cells");
        for (String kind : kinds.split(" ", -1)) {
            Path file = folder.resolve(kind + "-" + rows + (kind.equals("ods") ? ".ods" : ".xlsx"));
            if (!Files.exists(file)) {
                if (kind.equals("ods")) {
                    writeOds(file, rows);
                } else {
                    write(file, rows, kind.equals("shared"));
                }
            }
            for (String reader : new String[] {"floor", "ours"}) {
                if (what.equals("all") || what.equals(reader)) {
                    report(kind, reader, file);
                }
            }
        }
    }

    private static void report(String kind, String reader, Path file) throws IOException, XMLStreamException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        long cells = reader.equals("floor") ? floor(file) : ours(file);
        System.out.printf(
                Locale.ROOT,
                "%-8s %-8s %9.2f %9.2f %12d%n",
                kind,
                reader,
                (system.getProcessCpuTime() - cpu) / 1e9,
                (System.nanoTime() - wall) / 1e9,
                cells);
    }

    private static long floor(Path file) throws IOException, XMLStreamException {
        long elements = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String part : new String[] {RawXlsx.TEXTS, "xl/worksheets/sheet1.xml", RawOds.CONTENT}) {
                ZipEntry entry = zip.getEntry(part);
                if (entry == null) {
                    continue;
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    XMLStreamReader xml = XmlCursor.factory().createXMLStreamReader(in);
                    while (xml.hasNext()) {
                        elements += xml.next() == XMLStreamReader.START_ELEMENT ? 1 : 0;
                    }
                }
            }
        }
        return elements;
    }

    private static long ours(Path file) {
        long[] cells = {0};
        try (Workbook workbook = Reading.opened(file)) {
            workbook.read(workbook.sheets().get(0), row -> {
                        for (int i = 0; i < row.size(); i++) {
                            cells[0] += row.cell(i) instanceof Cell.Failure ? 0 : 1;
                        }
                        return true;
                    })
                    .ifPresent(finding -> {
                        throw new IllegalStateException(finding.toString());
                    });
        }
        return cells[0];
    }

    /** Ten texts (of which four differ in every row), six dates, a percentage and eight numbers in each row. */
    private static void write(Path file, int rows, boolean shared) throws IOException {
        RawXlsx shape = RawXlsx.workbook();
        if (!shared) {
            shape.withInlineTexts();
        }
        Path frame = shape.sheet("Maatregelen").writeTo(Files.createTempFile("frame", ".xlsx"));
        try (ZipFile parts = new ZipFile(frame.toFile());
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part : parts.stream().toList()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                String xml = new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                if (part.getName().startsWith("xl/worksheets")) {
                    int middle = xml.indexOf("<sheetData>") + "<sheetData>".length();
                    text(zip, xml.substring(0, middle));
                    for (int row = 1; row <= rows; row++) {
                        text(zip, row(row, shared));
                    }
                    text(zip, xml.substring(middle));
                } else if (part.getName().equals(RawXlsx.TEXTS)) {
                    text(zip, xml.replace("</sst>", ""));
                    for (int index = 0; index < 6 + 4 * rows; index++) {
                        text(zip, "<si><t>" + words(index) + "</t></si>");
                    }
                    text(zip, "</sst>");
                } else {
                    text(zip, xml);
                }
                zip.closeEntry();
            }
        } finally {
            Files.delete(frame);
        }
    }

    private static String row(int row, boolean shared) {
        StringBuilder xml = new StringBuilder("<row r=\"" + row + "\" spans=\"1:25\">");
        for (int column = 1; column <= COLUMNS; column++) {
            String address = "<c r=\"" + CellRef.letters(column) + row + "\"";
            if (column <= 10) {
                int index = column <= 6 ? (row + column) % 6 : 6 + 4 * (row - 1) + column - 7;
                xml.append(address).append(shared ? " t=\"s\"><v>" + index : " t=\"inlineStr\"><is><t>" + words(index));
                xml.append(shared ? "</v></c>" : "</t></is></c>");
            } else if (column <= 16) {
                xml.append(address).append(" s=\"1\"><v>").append(44_900 + (row * 7 + column) % 900);
                xml.append("</v></c>");
            } else if (column == 17) {
                xml.append(address)
                        .append(" s=\"2\"><v>0.")
                        .append(row % 97 + 1)
                        .append("</v></c>");
            } else {
                xml.append(address)
                        .append("><v>")
                        .append(row * 31 % 100_000)
                        .append('.')
                        .append(column);
                xml.append("</v></c>");
            }
        }
        return xml.append("</row>").toString();
    }

    /** The same cells in an OpenDocument spreadsheet, as LibreOffice would write them. */
    private static void writeOds(Path file, int rows) throws IOException {
        Path frame = RawOds.spreadsheet().sheet("Maatregelen").writeTo(Files.createTempFile("frame", ".ods"));
        try (ZipFile parts = new ZipFile(frame.toFile());
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part : parts.stream().toList()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                String xml = new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                int middle = part.getName().equals(RawOds.CONTENT) ? xml.indexOf("</table:table>") : xml.length();
                text(zip, xml.substring(0, middle));
                for (int row = 1; middle < xml.length() && row <= rows; row++) {
                    text(zip, odsRow(row));
                }
                text(zip, xml.substring(middle));
                zip.closeEntry();
            }
        } finally {
            Files.delete(frame);
        }
    }

    private static String odsRow(int row) {
        StringBuilder xml = new StringBuilder("<table:table-row table:style-name=\"ro1\">");
        for (int column = 1; column <= COLUMNS; column++) {
            if (column <= 10) {
                odsCell(xml, "string", "", words(column <= 6 ? (row + column) % 6 : 6 + 4 * (row - 1) + column - 7));
            } else if (column <= 16) {
                String date = LocalDate.of(2022, 12, 5)
                        .plusDays((row * 7 + column) % 900)
                        .toString();
                odsCell(xml, "date", " office:date-value=\"" + date + "\"", date);
            } else if (column == 17) {
                String fraction = "0." + (row % 97 + 1);
                odsCell(xml, "percentage", " office:value=\"" + fraction + "\"", fraction);
            } else {
                String number = row * 31 % 100_000 + "." + column;
                odsCell(xml, "float", " office:value=\"" + number + "\"", number);
            }
        }
        return xml.append("</table:table-row>").toString();
    }

    private static void odsCell(StringBuilder xml, String type, String value, String shown) {
        xml.append("<table:table-cell table:style-name=\"ce1\" office:value-type=\"")
                .append(type)
                .append('"')
                .append(value)
                .append(" calcext:value-type=\"")
                .append(type)
                .append("\"><text:p>")
                .append(shown)
                .append("</text:p></table:table-cell>");
    }

    private static String words(int index) {
        return index < 6 ? "Vraagt aandacht " + index : "De werkwijze van het team is herzien, stap " + index;
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
