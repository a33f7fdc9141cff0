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
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.verbetermonitor.plan.CellRef;

/**
 * Measures reading: a workbook in the shape of a tracker with very many rows, and the CPU seconds that reading takes, next to
 * the floor under every reader of this kind: unpacking and one pass of the cursor. Run it with the number of rows and, to
 * measure one thing in a JVM of its own, {@code floor} or {@code ours}.
 */
final class ReadingBenchmark {

    private static final int COLUMNS = 25;

    private ReadingBenchmark() {}

    public static void main(String[] arguments) throws IOException, XMLStreamException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        String what = arguments.length > 1 ? arguments[1] : "all";
        Path folder = arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("benchmark");
        System.out.printf(Locale.ROOT, "%-8s %-8s %9s %9s %12s%n", "texts", "reader", "cpu s", "wall s", "cells");
        for (boolean shared : new boolean[] {true, false}) {
            Path file = folder.resolve((shared ? "shared-" : "inline-") + rows + ".xlsx");
            if (!Files.exists(file)) {
                write(file, rows, shared);
            }
            for (String reader : new String[] {"floor", "ours"}) {
                if (what.equals("all") || what.equals(reader)) {
                    report(shared, reader, file);
                }
            }
        }
    }

    private static void report(boolean shared, String reader, Path file) throws IOException, XMLStreamException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        long cells = reader.equals("floor") ? floor(file) : ours(file);
        System.out.printf(
                Locale.ROOT,
                "%-8s %-8s %9.2f %9.2f %12d%n",
                shared ? "shared" : "inline",
                reader,
                (system.getProcessCpuTime() - cpu) / 1e9,
                (System.nanoTime() - wall) / 1e9,
                cells);
    }

    private static long floor(Path file) throws IOException, XMLStreamException {
        long elements = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String part : new String[] {RawXlsx.TEXTS, "xl/worksheets/sheet1.xml"}) {
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

    private static String words(int index) {
        return index < 6 ? "Vraagt aandacht " + index : "De werkwijze van het team is herzien, stap " + index;
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
