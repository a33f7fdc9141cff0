package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is by its content, whatever its name says. */
enum FileKind {
    /** A zip file, and so perhaps a workbook. */
    ZIP(Words.ZIP),
    /** Not one byte, or white space and zeros alone, as an upload or a copy that failed leaves behind. */
    EMPTY(Words.UNKNOWN),
    /** A workbook or document behind a password. */
    ENCRYPTED(Words.PASSWORD),
    /** Excel before 2007. */
    OLD_EXCEL(Words.OLD_EXCEL),
    /** Another kind of the old Office container. */
    OTHER_OFFICE(Words.OTHER_OFFICE),
    PDF(Words.PDF),
    HTML(Words.HTML),
    /** What Excel 2003 called an XML spreadsheet. */
    XML_SPREADSHEET(Words.XML_SPREADSHEET),
    XML(Words.XML),
    /** An OpenDocument spreadsheet that is no zip file. */
    FLAT_OPEN_DOCUMENT(Words.FLAT_OPEN_DOCUMENT),
    IMAGE(Words.IMAGE),
    /** Plain text, such as CSV. */
    TEXT(Words.TEXT),
    UNKNOWN(Words.UNKNOWN);

    private static final int HEAD = 4096;
    private static final int SIGNATURE = 4;
    private static final Set<FileMagic> OLD_EXCEL_STREAMS =
            EnumSet.of(FileMagic.BIFF2, FileMagic.BIFF3, FileMagic.BIFF4);
    private static final Set<FileMagic> IMAGES =
            EnumSet.of(FileMagic.PNG, FileMagic.JPEG, FileMagic.GIF, FileMagic.TIFF, FileMagic.WMF, FileMagic.EMF);
    private static final String FLAT_ROOT = "<office:document ";
    private static final String XML_SPREADSHEET_NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";

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
        if (isZip(head)) {
            return ZIP;
        }
        FileMagic magic = head.length < SIGNATURE ? FileMagic.UNKNOWN : FileMagic.valueOf(head);
        if (magic == FileMagic.OLE2) {
            return ofContainer(file);
        }
        if (OLD_EXCEL_STREAMS.contains(magic)) {
            return OLD_EXCEL;
        }
        return IMAGES.contains(magic) ? IMAGE : ofText(head);
    }

    /** A first part follows, or the directory of an empty file; a text may start with the same two letters. */
    private static boolean isZip(byte[] head) {
        return startsWith(head, 'P', 'K') && head.length >= SIGNATURE && head[2] < ' ' && head[3] < ' ';
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
        if (text.isEmpty()) {
            return EMPTY;
        }
        if (text.startsWith("%pdf")) {
            return PDF;
        }
        if (text.contains(XML_SPREADSHEET_NAMESPACE)) {
            return XML_SPREADSHEET;
        }
        if (text.contains("<html") || text.startsWith("mime-version:")) {
            return HTML;
        }
        if (text.startsWith("<?xml")) {
            return text.contains(FLAT_ROOT) ? FLAT_OPEN_DOCUMENT : XML;
        }
        if (text.startsWith("<")) {
            return HTML;
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
