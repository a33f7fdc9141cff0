package nl.verbetermonitor.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The example plan, quarter by quarter, under as many other numbers as one likes. */
final class ExampleTrackers {

    private static final String NUMBER = "VP-2022-01";

    private final List<Path> quarters;

    /**
     * @param folder with the workbooks of the example plan, whose names tell their order
     */
    ExampleTrackers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            quarters = files.filter(file ->
                            file.getFileName().toString().matches("verbeterplan-.*_\\d{4}-\\d{2}-\\d{2}\\.xlsx"))
                    .sorted()
                    .toList();
        }
        if (quarters.isEmpty()) {
            throw new IllegalArgumentException("No trackers of the example plan in " + folder);
        }
    }

    /** How many deliveries the plan has. */
    int quarters() {
        return quarters.size();
    }

    /**
     * Writes one delivery of a plan into a folder.
     *
     * @param plan counts from 1
     * @param quarter counts from 1
     */
    Path write(Path folder, int plan, int quarter) throws IOException {
        Path example = quarters.get(quarter - 1);
        Path file = folder.resolve(String.format(Locale.ROOT, "plan-%04d-%d.xlsx", plan, quarter));
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(example));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            String number = String.format(Locale.ROOT, "VP-B-%04d", plan);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(renumbered(from, number));
                to.closeEntry();
            }
        }
        return file;
    }

    /** Only the parts with texts hold the number, and those are UTF-8. */
    private static byte[] renumbered(InputStream part, String number) throws IOException {
        return new String(part.readAllBytes(), StandardCharsets.ISO_8859_1)
                .replace(NUMBER, number)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
