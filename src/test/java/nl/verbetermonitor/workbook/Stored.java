package nl.verbetermonitor.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Zip files whose parts are not packed, so that a test may change their bytes. */
final class Stored {

    private Stored() {}

    static byte[] copyOf(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry part : from.stream().toList()) {
                byte[] content = from.getInputStream(part).readAllBytes();
                CRC32 sum = new CRC32();
                sum.update(content);
                ZipEntry stored = new ZipEntry(part.getName());
                stored.setMethod(ZipEntry.STORED);
                stored.setSize(content.length);
                stored.setCrc(sum.getValue());
                to.putNextEntry(stored);
                to.write(content);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
