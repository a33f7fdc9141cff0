package nl.verbetermonitor.workbook;

import java.io.IOException;
import nl.verbetermonitor.plan.Place;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Looks for hidden commands in the head of parts, also of those that are not read any further. */
final class Doctype {

    private Doctype() {}

    static void refuse(GuardedZip zip, ZipArchiveEntry entry) throws IOException {
        // A maker of its own, as one for all would remember the names of ten thousand heads.
        try (XmlCursor xml = XmlCursor.over(zip.open(entry), XmlCursor.factory(), Place.WHOLE_FILE)) {
            xml.nextElement();
        } catch (Unreadable e) {
            // Damage is reported when the part is really read.
            if (e.isDangerous()) {
                throw e;
            }
        }
    }
}
