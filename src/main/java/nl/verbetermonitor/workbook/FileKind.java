package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is by its content, whatever its name says. */
enum FileKind {
    /** A zip file, and so perhaps a workbook. */
    ZIP(Words.ZIP),
    /** Not one byte. */
    EMPTY(Words.UNKNOWN),
    /** A workbook or document behind a password. */
    ENCRYPTED(Words.PASSWORD),
    /** Excel before 2007. */
    OLD_EXCEL(Words.OLD_EXCEL),
    /** Another kind of the old Office container. */
    OTHER_OFFICE(Words.OTHER_OFFICE),
    PDF(Words.PDF),
    HTML(Words.HTML),
    XML(Words.EXCEL_XML),
    /** An OpenDocument spreadsheet that is no zip file. */
    FLAT_OPEN_DOCUMENT(Words.FLAT_OPEN_DOCUMENT),
    /** Plain text, such as CSV. */
    TEXT(Words.TEXT),
    UNKNOWN(Words.UNKNOWN);

    private static final int HEAD = 4096;
    private static final String FLAT_ROOT = "<office:document ";

    private final Words words;

    FileKind(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    static FileKind of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        if (startsWith(head, 'P', 'K')) {
            return ZIP;
        }
        return FileMagic.valueOf(head) == FileMagic.OLE2 ? ofContainer(file) : ofText(head);
    }

    private static FileKind ofContainer(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return ENCRYPTED;
            }
            return root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
                    ? OLD_EXCEL
                    : OTHER_OFFICE;
        } catch (IOException | RuntimeException e) {
            // The container's reader meets nonsense with exceptions of every kind; whatever it was, it is no workbook.
            return OTHER_OFFICE;
        }
    }

    private static FileKind ofText(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1)
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replace("\0", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("%pdf")) {
            return PDF;
        }
        if (text.startsWith("<!doctype html") || text.contains("<html") || text.startsWith("<table")) {
            return HTML;
        }
        if (text.startsWith("<?xml")) {
            if (text.contains(FLAT_ROOT)) {
                return FLAT_OPEN_DOCUMENT;
            }
            return XML;
        }
        boolean wide = startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF);
        return wide || (text.chars().noneMatch(FileKind::isControl) && !contains(head, 0)) ? TEXT : UNKNOWN;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    }

    private static boolean contains(byte[] bytes, int wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] head, int first, int second) {
        return Arrays.equals(head, 0, Math.min(2, head.length), new byte[] {(byte) first, (byte) second}, 0, 2);
    }
}
