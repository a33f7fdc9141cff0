package nl.verbetermonitor.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook without the moment of writing: the same workbook has the same hash in every run of a test. */
public final class UndatedWorkbook {

    private UndatedWorkbook() {}

    public static void write(XSSFWorkbook workbook, OutputStream out) throws IOException {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
        properties.setModified(Optional.of(Date.from(Instant.EPOCH)));
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        workbook.write(dated);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(dated.toByteArray()));
                UndatedZip undated = new UndatedZip(out)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                undated.begin(part.getName());
                parts.transferTo(undated);
            }
        }
    }
}
