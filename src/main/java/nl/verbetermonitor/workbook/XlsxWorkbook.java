package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Place;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCComplianceFlags;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/**
 * A workbook in the Office Open XML format. POI's package finds the parts, a cursor reads them; POI's own model of a
 * workbook is never built. The kinds of relations are known by their last word, as that is what transitional and strict
 * workbooks have in common.
 */
final class XlsxWorkbook implements Workbook {

    /** Where every program but a few puts it. */
    static final String WORKBOOK = "xl/workbook.xml";

    private final GuardedZip zip;
    private final Limits limits;
    private final XMLInputFactory factory = XmlCursor.factory();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<PackagePart> parts = new ArrayList<>();
    private final List<PackagePart> textParts = new ArrayList<>();

    private DateSystem dates = DateSystem.SINCE_1900;
    private Styles styles = Styles.none();
    private boolean macros;
    private @Nullable SharedTexts texts;

    private XlsxWorkbook(GuardedZip zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** Whether a zip file says that it is an Office Open XML file. */
    static boolean isOfficeOpenXml(GuardedZip zip) {
        return zip.getEntry("[Content_Types].xml") != null;
    }

    /**
     * Opens a zip file that is an Office Open XML file.
     *
     * @param zip is closed together with the workbook
     */
    static XlsxWorkbook open(GuardedZip zip, Limits limits) throws Unreadable {
        try {
            XlsxWorkbook workbook = new XlsxWorkbook(zip, limits);
            workbook.load();
            return workbook;
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            // POI meets nonsense in a package with exceptions of every kind.
            throw Unreadable.from(e, Place.WHOLE_FILE);
        }
    }

    private void load() throws IOException, InvalidFormatException {
        inspect();
        OPCPackage container = OPCPackage.open(zip, OPCComplianceFlags.disableAll());
        PackagePart main = mainPart(container, zip.getEntry(WORKBOOK) != null);
        macros = hasPart(container, "application/vnd.ms-office.vbaproject");
        zip.readInPieces();
        WorkbookPart workbook;
        try (XmlCursor xml = cursor(main, Place.WHOLE_FILE)) {
            workbook = WorkbookPart.read(xml);
        }
        dates = workbook.dates();
        for (PackageRelationship relation : main.getRelationships()) {
            switch (lastWord(relation)) {
                case "styles" -> {
                    try (XmlCursor xml = cursor(target(main, relation), Place.WHOLE_FILE)) {
                        styles = Styles.read(xml);
                    }
                }
                case "sharedStrings" -> textParts.add(target(main, relation));
                case "vbaProject", "xlMacrosheet", "xlIntlMacrosheet" -> macros = true;
                default -> {}
            }
        }
        addSheets(main, workbook.sheets());
    }

    /**
     * Looks into the head of every XML part, also of those that are never read: a DOCTYPE has no honest use in any. What POI
     * reads itself is gone through to its end, as POI passes over relations that it cannot read.
     */
    private void inspect() throws IOException {
        for (ZipArchiveEntry entry : zip.list()) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith(".rels") || name.equals("[content_types].xml")) {
                try (XmlCursor xml = XmlCursor.over(zip.getInputStream(entry), factory, Place.WHOLE_FILE)) {
                    xml.finish();
                }
            } else if (name.endsWith(".xml")) {
                Doctype.refuse(zip, entry);
            }
        }
    }

    private static PackagePart mainPart(OPCPackage container, boolean hasWorkbook)
            throws IOException, InvalidFormatException {
        for (PackageRelationship relation : container.getRelationships()) {
            if (lastWord(relation).equals("officeDocument")) {
                if (relation.getTargetMode() == TargetMode.EXTERNAL) {
                    throw Unreadable.dangerous(Words.OTHER_FILE);
                }
                PackagePart part = container.getPart(relation);
                if (part == null) {
                    throw Unreadable.damaged(Place.WHOLE_FILE, Words.PART_MISSING);
                }
                refuseOthers(part.getContentType().toLowerCase(Locale.ROOT));
                return part;
            }
        }
        throw hasWorkbook
                ? Unreadable.damaged(Place.WHOLE_FILE, Words.PART_MISSING)
                : Unreadable.notAWorkbook(Words.ZIP);
    }

    private static void refuseOthers(String contentType) throws Unreadable {
        if (contentType.contains("sheet.binary")) {
            throw Unreadable.notAWorkbook(Words.BINARY_EXCEL);
        }
        if (contentType.contains("word")) {
            throw Unreadable.notAWorkbook(Words.WORD);
        }
        if (contentType.contains("presentation") || contentType.contains("powerpoint")) {
            throw Unreadable.notAWorkbook(Words.POWERPOINT);
        }
        if (!contentType.contains("spreadsheetml") && !contentType.contains("ms-excel")) {
            throw Unreadable.notAWorkbook(Words.ZIP);
        }
    }

    private void addSheets(PackagePart main, List<WorkbookPart.Entry> entries)
            throws IOException, InvalidFormatException {
        Set<String> seen = new HashSet<>();
        for (WorkbookPart.Entry entry : entries) {
            if (entry.relation().isEmpty()) {
                macros = true;
                continue;
            }
            Place place = new Place.WholeSheet(entry.name());
            PackageRelationship relation = main.getRelationship(entry.relation());
            if (relation == null) {
                throw Unreadable.damaged(place, Words.PART_MISSING);
            }
            if (!lastWord(relation).equals("worksheet")) {
                continue;
            }
            PackagePart part = target(main, relation);
            if (!seen.add(part.getPartName().getName().toLowerCase(Locale.ROOT))) {
                throw Unreadable.damaged(place, Words.PART_TWICE);
            }
            sheets.add(new Sheet(sheets.size(), entry.name(), entry.hidden()));
            parts.add(part);
        }
    }

    private static boolean hasPart(OPCPackage container, String contentType) throws InvalidFormatException {
        return container.getParts().stream()
                .anyMatch(part -> part.getContentType().equalsIgnoreCase(contentType));
    }

    private static PackagePart target(PackagePart from, PackageRelationship relation)
            throws IOException, InvalidFormatException {
        if (relation.getTargetMode() == TargetMode.EXTERNAL) {
            throw Unreadable.dangerous(Words.OTHER_FILE);
        }
        String name = relation.getTargetURI().getRawPath();
        PackagePart part = from.getPackage().getPart(PackagingURIHelper.createPartName(name));
        if (part == null) {
            throw Unreadable.damaged(Place.WHOLE_FILE, Words.PART_MISSING);
        }
        return part;
    }

    private static String lastWord(PackageRelationship relation) {
        String type = relation.getRelationshipType();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private XmlCursor cursor(PackagePart part, Place place) throws Unreadable {
        try {
            return XmlCursor.over(part.getInputStream(), factory, place);
        } catch (IOException e) {
            throw Unreadable.from(e, place);
        }
    }

    private static PartBytes waitingIn(String element, PackagePart part, Place place) throws Unreadable {
        try {
            return PartBytes.waitingIn(element, part.getInputStream());
        } catch (IOException e) {
            throw Unreadable.from(e, place);
        }
    }

    private SharedTexts texts() throws Unreadable {
        SharedTexts known = texts;
        if (known != null) {
            return known;
        }
        SharedTexts read = readTexts();
        texts = read;
        return read;
    }

    private SharedTexts readTexts() throws Unreadable {
        if (textParts.isEmpty()) {
            return SharedTexts.none(limits);
        }
        PartBytes bytes = waitingIn("sst", textParts.get(0), Place.WHOLE_FILE);
        try (XmlCursor xml = XmlCursor.over(bytes, factory, Place.WHOLE_FILE)) {
            return SharedTexts.read(bytes, xml, limits);
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public boolean hasMacros() {
        return macros;
    }

    @Override
    public Optional<Finding> read(Sheet sheet, RowHandler handler) {
        if (!sheets.contains(sheet)) {
            throw new IllegalArgumentException("No sheet of this workbook: " + sheet);
        }
        Place.WholeSheet place = new Place.WholeSheet(sheet.name());
        try {
            CellReader cells = new CellReader(sheet.name(), styles, texts(), dates);
            PartBytes bytes = waitingIn("sheetData", parts.get(sheet.index()), place);
            try (XmlCursor xml = XmlCursor.over(bytes, factory, place)) {
                new SheetReader(bytes, xml, place, cells, handler).read();
            }
            return Optional.empty();
        } catch (Unreadable e) {
            return Optional.of(e.finding());
        }
    }

    @Override
    public long epochDay(double serial) {
        return dates.epochDay(serial);
    }

    @Override
    public void close() {
        if (texts != null) {
            texts.close();
        }
        zip.close();
    }
}
