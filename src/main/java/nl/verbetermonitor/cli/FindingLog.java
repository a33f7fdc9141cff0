package nl.verbetermonitor.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.Severity;

/**
 * The findings about one delivery in the order in which they came: the first in memory, the others in a file, so that any
 * number of them fits. For one thread.
 */
final class FindingLog implements AutoCloseable {

    private static final int IN_MEMORY = 10_000;

    private final Path folder;
    private final List<Finding> first = new ArrayList<>();
    private final Map<FindingCode, Long> counts = new EnumMap<>(FindingCode.class);
    private Optional<Rest> rest = Optional.empty();

    /** What did not fit in memory. */
    private record Rest(Path file, DataOutputStream out) {}

    /**
     * @param folder the scratch folder for the file; it is there
     */
    FindingLog(Path folder) {
        this.folder = folder;
    }

    /** Adds a finding. */
    void add(Finding finding) {
        counts.merge(finding.code(), 1L, Long::sum);
        if (first.size() < IN_MEMORY) {
            first.add(finding);
            return;
        }
        try {
            if (rest.isEmpty()) {
                Path file = Files.createTempFile(folder, "findings", "");
                rest = Optional.of(
                        new Rest(file, new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))));
            }
            write(finding, rest.get().out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many there are. */
    long size() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many there are with a code. */
    long count(FindingCode code) {
        return counts.getOrDefault(code, 0L);
    }

    /** How many there are of a severity. */
    long count(Severity severity) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().severity() == severity)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Hands over every finding, in the order in which they came. May be called more than once. */
    void forEach(Consumer<Finding> consumer) {
        first.forEach(consumer);
        if (rest.isEmpty()) {
            return;
        }
        try {
            rest.get().out().flush();
            try (DataInputStream in = new DataInputStream(
                    new BufferedInputStream(Files.newInputStream(rest.get().file())))) {
                String sheet = "";
                for (long i = first.size(); i < size(); i++) {
                    Finding finding = read(in, sheet);
                    sheet = sheetOf(finding.place());
                    consumer.accept(finding);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Finding finding, DataOutputStream out) throws IOException {
        Place place = finding.place();
        write(finding.code().name(), out);
        write(sheetOf(place), out);
        out.writeInt(rowOf(place));
        out.writeInt(place instanceof CellRef cell ? cell.column() : 0);
        write(finding.found(), out);
        write(finding.expected(), out);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * @param known the sheet of the finding before it, mostly the same: a million copies of a name take much memory
     */
    private static Finding read(DataInputStream in, String known) throws IOException {
        FindingCode code = FindingCode.valueOf(text(in));
        String read = text(in);
        String sheet = read.equals(known) ? known : read;
        return new Finding(code, place(sheet, in.readInt(), in.readInt()), text(in), text(in));
    }

    private static Place place(String sheet, int row, int column) {
        if (row > 0) {
            return column > 0 ? new CellRef(sheet, row, column) : new Place.MappingLine(row);
        }
        return sheet.isEmpty() ? Place.WHOLE_FILE : new Place.WholeSheet(sheet);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static String sheetOf(Place place) {
        if (place instanceof CellRef cell) {
            return cell.sheet();
        }
        return place instanceof Place.WholeSheet whole ? whole.sheet() : "";
    }

    private static int rowOf(Place place) {
        if (place instanceof CellRef cell) {
            return cell.row();
        }
        return place instanceof Place.MappingLine mapping ? mapping.line() : 0;
    }

    /** Lets go of the file. */
    @Override
    public void close() {
        if (rest.isPresent()) {
            try {
                rest.get().out().close();
                Files.deleteIfExists(rest.get().file());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
