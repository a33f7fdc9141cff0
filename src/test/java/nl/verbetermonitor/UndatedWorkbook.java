package nl.verbetermonitor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook without the moment of writing: the same workbook has the same hash in every run of a test. */
public final class UndatedWorkbook {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private UndatedWorkbook() {}

    public static void write(XSSFWorkbook workbook, OutputStream out) throws IOException {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
        properties.setModified(Optional.of(Date.from(Instant.EPOCH)));
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        workbook.write(dated);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(dated.toByteArray()));
                ZipOutputStream undated = new ZipOutputStream(out)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NO_TIME);
                undated.putNextEntry(copy);
                parts.transferTo(undated);
            }
        }
    }
}
