package nl.verbetermonitor.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.history.Sha256;
import nl.verbetermonitor.intake.MappingReader;
import nl.verbetermonitor.intake.MappingReading;

/**
 * The mappings in the input folder. To {@code foo.xlsx} belongs {@code foo.mapping.yml} beside it, otherwise the
 * {@code mapping.yml} in its folder, or in the nearest folder above it. Each is read once. For one thread.
 */
public final class MappingFiles {

    private static final String OF_A_FOLDER = "mapping.yml";
    private static final String OF_A_FILE = ".mapping.yml";

    /** More than any mapping may have. */
    private static final int LONGEST = 1 << 20;

    private final Path input;
    private final MappingReader reader;
    private final InputScan.Opener opener;
    private final Map<Path, FoundMapping> known = new HashMap<>();

    MappingFiles(Path input, MappingReader reader, InputScan.Opener opener) {
        this.input = input;
        this.reader = reader;
        this.opener = opener;
    }

    /** Whether a file is a mapping, and so no delivery. */
    static boolean isOne(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.equals(OF_A_FOLDER) || name.endsWith(OF_A_FILE);
    }

    /**
     * The mapping of a delivered file.
     *
     * @throws IOException when it cannot be read
     */
    FoundMapping of(Path delivery) throws IOException {
        Optional<Path> file = nearest(delivery, input);
        if (file.isEmpty()) {
            return new FoundMapping.None();
        }
        FoundMapping found = known.get(file.get());
        if (found == null) {
            found = read(file.get());
            known.put(file.get(), found);
        }
        return found;
    }

    /**
     * The mapping file that belongs to a delivered file; empty when there is none.
     *
     * @param topmost the last folder to look in; it holds the file, or a folder with the file
     */
    public static Optional<Path> nearest(Path delivery, Path topmost) {
        Path own = delivery.resolveSibling(FileName.withoutEnding(delivery) + OF_A_FILE);
        if (Files.isRegularFile(own)) {
            return Optional.of(own);
        }
        for (Path folder = delivery.getParent(); folder != null; folder = folder.getParent()) {
            Path ofFolder = folder.resolve(OF_A_FOLDER);
            if (Files.isRegularFile(ofFolder)) {
                return Optional.of(ofFolder);
            }
            if (folder.equals(topmost)) {
                break;
            }
        }
        return Optional.empty();
    }

    private FoundMapping read(Path file) throws IOException {
        Stamp before = Stamp.of(file);
        byte[] bytes;
        try (InputStream stream = opener.open(file)) {
            bytes = stream.readNBytes(LONGEST);
        }
        if (!Stamp.of(file).equals(before)) {
            return new FoundMapping.Changing();
        }
        MappingReading reading = reader.read(bytes);
        return reading instanceof MappingReading.Unusable unusable
                ? new FoundMapping.Unusable(file, Sha256.of(bytes), unusable.problems())
                : new FoundMapping.Usable(Sha256.of(bytes), new String(bytes, StandardCharsets.UTF_8));
    }
}
