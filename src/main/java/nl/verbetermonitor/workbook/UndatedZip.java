package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive that does not tell when it was made: the same parts give the same bytes. */
final class UndatedZip extends ZipOutputStream {

    /** Nearly the earliest that an archive can tell; beside the earliest Java writes a moment in the zone of the machine. */
    static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    UndatedZip(OutputStream out) {
        super(out);
    }

    /** Begins a part. */
    void begin(String name) throws IOException {
        putNextEntry(new ZipEntry(name));
    }

    @Override
    public void putNextEntry(ZipEntry entry) throws IOException {
        entry.setTimeLocal(NO_TIME);
        super.putNextEntry(entry);
    }
}
