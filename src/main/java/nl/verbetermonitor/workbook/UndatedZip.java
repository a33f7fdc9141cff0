package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** An archive that does not tell when it was made: the same parts give the same bytes. */
final class UndatedZip extends ZipArchiveOutputStream {

    /** The earliest that an archive can tell. */
    static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    UndatedZip(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(NO_TIME);
        super.putArchiveEntry(entry);
    }
}
