package nl.verbetermonitor.workbook;

import java.util.HashSet;
import java.util.Set;

/**
 * What the list of parts says of an OpenDocument file.
 *
 * @param mediaType of the whole file; empty when the list does not say
 * @param encrypted whether what is to be read stands behind a password
 * @param listed which of the parts that are read it lists
 */
record OdsManifest(String mediaType, boolean encrypted, Set<String> listed) {

    /** Of a file that has no such list. */
    static final OdsManifest NONE = new OdsManifest("", false, Set.of());

    private static final Set<String> READ =
            Set.of(OdsPackage.CONTENT, OdsPackage.STYLES, OdsPackage.META, "encrypted-package");

    OdsManifest {
        listed = Set.copyOf(listed);
    }

    static OdsManifest read(XmlCursor xml) throws Unreadable {
        String mediaType = "";
        boolean encrypted = false;
        Set<String> listed = new HashSet<>();
        xml.root("manifest:manifest");
        while (xml.nextElement()) {
            String path = xml.attribute("manifest:full-path");
            if (path.equals("/")) {
                mediaType = xml.attribute("manifest:media-type").strip();
            }
            boolean read = READ.contains(path);
            if (read) {
                listed.add(path);
            }
            while (xml.nextElement()) {
                encrypted |= read && xml.name().equals("manifest:encryption-data");
                xml.skip();
            }
        }
        xml.finish();
        return new OdsManifest(mediaType, encrypted, listed);
    }
}
