package nl.verbetermonitor.workbook;

import java.util.Set;

/**
 * What the list of parts says of an OpenDocument file.
 *
 * @param mediaType of the whole file; empty when the list does not say
 * @param encrypted whether what is to be read stands behind a password
 */
record OdsManifest(String mediaType, boolean encrypted) {

    /** Of a file that has no such list. */
    static final OdsManifest NONE = new OdsManifest("", false);

    private static final Set<String> READ = Set.of("content.xml", "styles.xml", "encrypted-package");

    static OdsManifest read(XmlCursor xml) throws Unreadable {
        String mediaType = "";
        boolean encrypted = false;
        xml.root("manifest:manifest");
        while (xml.nextElement()) {
            String path = xml.attribute("manifest:full-path");
            if (path.equals("/")) {
                mediaType = xml.attribute("manifest:media-type").strip();
            }
            while (xml.nextElement()) {
                encrypted |= xml.name().equals("manifest:encryption-data") && READ.contains(path);
                xml.skip();
            }
        }
        xml.finish();
        return new OdsManifest(mediaType, encrypted);
    }
}
