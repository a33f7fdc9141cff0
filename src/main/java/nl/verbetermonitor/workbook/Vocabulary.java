package nl.verbetermonitor.workbook;

import java.util.HashMap;
import java.util.Map;

/** What the elements and attributes of a family of formats are called here, whatever prefixes a file uses for them. */
interface Vocabulary {

    /** Workbooks of Office Open XML, transitional or strict: the names as the standard has them. */
    Vocabulary SPREADSHEET_ML = new Vocabulary() {

        private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

        @Override
        public String element(String namespace, String name) {
            return TRANSITIONAL.equals(namespace) || STRICT.equals(namespace) ? name : "";
        }

        @Override
        public String attribute(String namespace, String name) {
            return namespace.isEmpty() ? name : "";
        }
    };

    /** Formats that name what they hold clearly enough: the names without their prefixes. */
    Vocabulary LOCAL = new Vocabulary() {
        @Override
        public String element(String namespace, String name) {
            return name;
        }

        @Override
        public String attribute(String namespace, String name) {
            return namespace.isEmpty() ? name : "";
        }
    };

    /** The name of an element; empty when it is none of the family. */
    String element(String namespace, String name);

    /**
     * The name of an attribute; empty when it is none of the family.
     *
     * @param namespace empty when it has none of its own
     */
    String attribute(String namespace, String name);

    /** OpenDocument: the names with the prefixes of the standard, such as {@code table:table-cell}. For one part. */
    static Vocabulary openDocument() {
        return new OpenDocument();
    }

    /** Puts prefix and name together once, as every cell needs several. */
    final class OpenDocument implements Vocabulary {

        private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
        private static final Map<String, String> PREFIXES = Map.of(
                ODF + "office:1.0",
                "office:",
                ODF + "table:1.0",
                "table:",
                ODF + "text:1.0",
                "text:",
                ODF + "style:1.0",
                "style:",
                ODF + "datastyle:1.0",
                "number:",
                ODF + "meta:1.0",
                "meta:",
                ODF + "manifest:1.0",
                "manifest:",
                "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
                "calcext:");

        private final Map<String, Map<String, String>> known = new HashMap<>();

        private OpenDocument() {
            PREFIXES.keySet().forEach(namespace -> known.put(namespace, new HashMap<>()));
        }

        @Override
        public String element(String namespace, String name) {
            Map<String, String> names = known.get(namespace);
            if (names == null) {
                return "";
            }
            String prefixed = names.get(name);
            if (prefixed == null) {
                prefixed = PREFIXES.get(namespace) + name;
                names.put(name, prefixed);
            }
            return prefixed;
        }

        @Override
        public String attribute(String namespace, String name) {
            return element(namespace, name);
        }
    }
}
