package nl.verbetermonitor.pdf;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.SimpleBookmark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A PDF as tests look at it. */
public final class PdfFile {

    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName BBOX = new PdfName("BBox");
    private static final Pattern FURNITURE = Pattern.compile(
            "^(Gemeente Voorbeeldstad CONCEPT · VOORBEELD|Voortgangsrapportage ·.*|Pagina \\d+ van \\d+)$");

    private final byte[] bytes;
    private final PdfReader reader;

    public PdfFile(byte[] bytes) {
        this.bytes = bytes;
        try {
            this.reader = new PdfReader(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pages it has. */
    public int pages() {
        return reader.getNumberOfPages();
    }

    PdfDictionary catalog() {
        return reader.getCatalog();
    }

    /** The document information. */
    public Map<String, String> info() {
        return reader.getInfo();
    }

    /** The XMP metadata. */
    public String xmp() {
        try {
            return new String(reader.getMetadata(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The structure below the document, an element a line, indented by two spaces a level: {@code TH Row}. */
    List<String> structure() {
        List<String> lines = new ArrayList<>();
        PdfDictionary root = catalog().getAsDict(PdfName.STRUCTTREEROOT);
        for (PdfDictionary document : kids(root)) {
            kids(document).forEach(kid -> describe(kid, "", lines));
        }
        return lines;
    }

    /** How often an element of a type stands in the structure. */
    long count(String type) {
        return structure().stream().filter(line -> line.strip().equals(type)).count();
    }

    /** What is read in the place of each figure, in reading order. */
    List<String> alternatives() {
        return figures().stream()
                .map(figure -> figure.getAsString(PdfName.ALT).toUnicodeString())
                .toList();
    }

    /** Where each figure stands on its page, in points from its lower left corner. */
    List<Rectangle> boxes() {
        return figures().stream()
                .flatMap(PdfFile::attributes)
                .map(attributes -> attributes.getAsArray(BBOX))
                .map(PdfReader::getNormalizedRectangle)
                .toList();
    }

    private List<PdfDictionary> figures() {
        List<PdfDictionary> figures = new ArrayList<>();
        collect(catalog().getAsDict(PdfName.STRUCTTREEROOT), figures);
        return figures;
    }

    private static void collect(PdfDictionary element, List<PdfDictionary> figures) {
        if (PdfName.FIGURE.equals(element.get(PdfName.S))) {
            figures.add(element);
        }
        kids(element).forEach(kid -> collect(kid, figures));
    }

    private static void describe(PdfDictionary element, String indent, List<String> lines) {
        String scope = attributes(element)
                .filter(attributes -> attributes.contains(SCOPE))
                .map(attributes ->
                        " " + PdfName.decodeName(attributes.get(SCOPE).toString()))
                .findFirst()
                .orElse("");
        lines.add(indent + PdfName.decodeName(element.get(PdfName.S).toString()) + scope);
        kids(element).forEach(kid -> describe(kid, indent + "  ", lines));
    }

    private static Stream<PdfDictionary> attributes(PdfDictionary element) {
        PdfArray attributes = element.getAsArray(PdfName.A);
        return attributes == null ? Stream.empty() : dictionaries(attributes).stream();
    }

    private static List<PdfDictionary> kids(PdfDictionary element) {
        PdfObject kids = element.getDirectObject(PdfName.K);
        return kids instanceof PdfArray array
                ? dictionaries(array).stream()
                        .filter(kid -> kid.contains(PdfName.S))
                        .toList()
                : List.of();
    }

    private static List<PdfDictionary> dictionaries(PdfArray array) {
        List<PdfDictionary> dictionaries = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            if (array.getDirectObject(i) instanceof PdfDictionary dictionary) {
                dictionaries.add(dictionary);
            }
        }
        return dictionaries;
    }

    /** The pictures made of points that are in the file, by their colour space. */
    List<String> pictures() {
        return objects()
                .filter(object -> PdfName.IMAGE.equals(object.get(PdfName.SUBTYPE)))
                .map(picture -> String.valueOf(picture.get(PdfName.COLORSPACE)))
                .toList();
    }

    /** The names of the fonts in the file, and whether the font itself is in it. */
    Map<String, Boolean> fonts() {
        Map<String, Boolean> fonts = new TreeMap<>();
        objects()
                .filter(object -> PdfName.FONTDESCRIPTOR.equals(object.get(PdfName.TYPE)))
                .forEach(font -> fonts.put(
                        PdfName.decodeName(font.get(PdfName.FONTNAME).toString()), font.contains(PdfName.FONTFILE2)));
        return fonts;
    }

    /** The pages, counted from 1, on which a picture of points is reachable through a drawing. */
    List<Integer> pagesWithAPicture() {
        return IntStream.rangeClosed(1, pages())
                .filter(page -> drawings(reader.getPageN(page)).anyMatch(PdfFile::holdsAPicture))
                .boxed()
                .toList();
    }

    private static boolean holdsAPicture(PdfDictionary drawing) {
        return PdfName.IMAGE.equals(drawing.get(PdfName.SUBTYPE))
                || drawings(drawing).anyMatch(PdfFile::holdsAPicture);
    }

    private static Stream<PdfDictionary> drawings(PdfDictionary content) {
        PdfDictionary resources = content.getAsDict(PdfName.RESOURCES);
        PdfDictionary drawings = resources == null ? null : resources.getAsDict(PdfName.XOBJECT);
        return drawings == null
                ? Stream.empty()
                : drawings.getKeys().stream().map(name -> (PdfDictionary) drawings.getDirectObject(name));
    }

    private Stream<PdfDictionary> objects() {
        return IntStream.range(0, reader.getXrefSize())
                .mapToObj(reader::getPdfObject)
                .filter(PdfDictionary.class::isInstance)
                .map(PdfDictionary.class::cast);
    }

    /** The number of the page, counted from 1, with a line. */
    int pageOf(String line) {
        List<List<String>> pages = text();
        return 1
                + IntStream.range(0, pages.size())
                        .filter(page -> pages.get(page).contains(line))
                        .findFirst()
                        .orElseThrow();
    }

    /** The number of the page, counted from 1, with the first figure. */
    int pageOfFigure() {
        PdfObject page = figures().get(0).getDirectObject(PdfName.PG);
        return 1
                + IntStream.range(0, pages())
                        .filter(number -> reader.getPageN(number + 1).equals(page))
                        .findFirst()
                        .orElseThrow();
    }

    /** What is drawn on a page, counted from 1, without the operators that set a colour. */
    String contentWithoutColours(int page) {
        try {
            return new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1)
                    .replaceAll("(?m)^[\\d. ]+ (rg|RG|g|G)$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bookmarks, indented by two spaces a level. */
    public List<String> bookmarks() {
        List<String> lines = new ArrayList<>();
        describe(SimpleBookmark.getBookmarkList(reader), "", lines);
        return lines;
    }

    @SuppressWarnings("unchecked")
    private static void describe(List<Map<String, Object>> bookmarks, String indent, List<String> lines) {
        for (Map<String, Object> bookmark : bookmarks) {
            lines.add(indent + bookmark.get("Title"));
            describe((List<Map<String, Object>>) bookmark.getOrDefault("Kids", List.of()), indent + "  ", lines);
        }
    }

    /** The lines of each page in the order of the file, without furniture; skips the test where pdftotext is absent. */
    public List<List<String>> text() {
        List<List<String>> pages = new ArrayList<>();
        for (String page : rawText().split("\f", -1)) {
            pages.add(page.lines()
                    .map(line -> line.replaceAll("\\u00A0+", " ").strip())
                    .filter(line -> !line.isEmpty() && !FURNITURE.matcher(line).matches())
                    .toList());
        }
        pages.remove(pages.size() - 1);
        return pages;
    }

    /** How far from the top of its page each place with a word stands, in points; skips the test without pdftotext. */
    List<Double> topsOf(String word) {
        Pattern place = Pattern.compile("yMin=\"([\\d.]+)\"[^>]*>" + Pattern.quote(word) + "<");
        return place.matcher(pdftotext("-bbox"))
                .results()
                .map(found -> Double.valueOf(found.group(1)))
                .toList();
    }

    /** All text in the order of the file; skips the test where pdftotext is absent. */
    public String rawText() {
        return pdftotext("-raw");
    }

    /** The texts of the structure as they are read aloud; skips the test where pdfinfo is absent. */
    String spoken() {
        return told("pdfinfo", "-struct-text");
    }

    private String pdftotext(String mode) {
        return told("pdftotext", mode, "-enc", "UTF-8");
    }

    private String told(String... command) {
        try {
            Path file = Files.createTempFile("report", ".pdf");
            try {
                Files.write(file, bytes);
                return told(file, command);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All that it says anywhere: its text, its metadata, and every string and uncompressed stream of its objects, so also
     * alternative texts and bookmarks. Skips the test where pdftotext is absent.
     */
    public String everything() {
        StringBuilder all = new StringBuilder(rawText()).append(xmp()).append(info());
        for (int i = 1; i < reader.getXrefSize(); i++) {
            collect(reader.getPdfObject(i), all);
        }
        return all.toString();
    }

    private static void collect(@Nullable PdfObject object, StringBuilder all) {
        if (object instanceof PdfString string) {
            all.append(string.toUnicodeString()).append('\n');
        } else if (object instanceof PdfArray array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.getPdfObject(i), all);
            }
        } else if (object instanceof PdfDictionary dictionary) {
            dictionary.getKeys().forEach(key -> collect(dictionary.get(key), all));
            if (object instanceof PRStream stream) {
                collect(stream, all);
            }
        }
    }

    private static void collect(PRStream stream, StringBuilder all) {
        try {
            all.append(new String(PdfReader.getStreamBytes(stream), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(Path file, String... command) throws IOException {
        List<String> words = new ArrayList<>(List.of(command));
        words.add(file.toString());
        if (command[0].equals("pdftotext")) {
            words.add("-");
        }
        Process process;
        try {
            process = new ProcessBuilder(words).start();
        } catch (IOException e) {
            assumeTrue(false, command[0] + " is not here");
            throw e;
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
