package nl.verbetermonitor.workbook;

import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Place;

/**
 * A workbook in the OpenDocument format. All its sheets stand in one part, without a list of them and without addresses. So
 * that part is read once, when the workbook is opened, and the rows are kept in a log; what is wrong anywhere in it is known
 * from then on.
 */
final class OdsWorkbook implements Workbook {

    private final RowLog log;
    private final List<Sheet> sheets;
    private final List<Long> starts;
    private final OdsDates dates;
    private final boolean macros;

    private OdsWorkbook(RowLog log, OdsContent content, boolean macros) {
        this.log = log;
        this.sheets = content.sheets();
        this.starts = content.starts();
        this.dates = content.dates();
        this.macros = macros;
    }

    /** Reads a zip file that is an OpenDocument file; the zip file is not needed any more afterwards. */
    static OdsWorkbook open(GuardedZip zip, Limits limits) throws Unreadable {
        OdsPackage parts = OdsPackage.of(zip);
        OdsStyles styles = styles(parts);
        OdsText text = new OdsText(writesSpacesAsTheyAre(parts));
        RowLog log = new RowLog(limits);
        try (XmlCursor xml = parts.part(OdsPackage.CONTENT)
                .orElseThrow(() -> Unreadable.damaged(Place.WHOLE_FILE, Words.PART_MISSING))) {
            OdsContent content = new OdsContent(xml, styles, text, log);
            content.read();
            return new OdsWorkbook(log, content, content.hasMacros() || parts.hasMacros());
        } catch (Unreadable | RuntimeException e) {
            log.close();
            throw e;
        }
    }

    private static OdsStyles styles(OdsPackage parts) throws Unreadable {
        OdsStyles styles = new OdsStyles();
        Optional<XmlCursor> part = parts.part(OdsPackage.STYLES);
        if (part.isPresent()) {
            try (XmlCursor xml = part.get()) {
                xml.root("office:document-styles");
                while (xml.nextElement()) {
                    if (xml.name().equals("office:styles")) {
                        styles.read(xml);
                    } else {
                        xml.skip();
                    }
                }
                xml.finish();
            }
        }
        return styles;
    }

    private static boolean writesSpacesAsTheyAre(OdsPackage parts) throws Unreadable {
        Optional<XmlCursor> part = parts.part(OdsPackage.META);
        if (part.isEmpty()) {
            return false;
        }
        try (XmlCursor xml = part.get()) {
            return OdsGenerator.read(xml).writesSpacesAsTheyAre();
        }
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
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
        log.read(starts.get(sheet.index()), handler);
        return Optional.empty();
    }

    @Override
    public long epochDay(double serial) {
        return dates.day(serial).epochDay();
    }

    @Override
    public void close() {
        log.close();
    }
}
