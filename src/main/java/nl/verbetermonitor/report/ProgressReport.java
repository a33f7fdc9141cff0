package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.verbetermonitor.plan.PlanKind;

/** The voortgangsrapportage: a raadsmededeling of two pages and its bijlagen. */
public final class ProgressReport {

    /** Goes up when the same sources give another report, so that reports are made anew. */
    public static final int LAYOUT_VERSION = 2;

    /** What stands at the head and foot of every page must not fill the page. */
    private static final int LONGEST_NAME = 60;

    private static final int LONGEST_NUMBER = 40;

    private ProgressReport() {}

    /** Makes the model of the report; the same sources give an equal model. */
    public static Report of(ReportSources sources) {
        Context context = new Context(sources);
        String plan = context.clipped(context.plan().number().text(), LONGEST_NUMBER);
        String date = context.phrases().longDate(context.today());
        return new Report(
                context.text(
                        "document.title",
                        context.text("letter.title", context.clipped(context.shortTitle(), LONGEST_NAME)),
                        date),
                sources.style().logo(),
                organisation(context),
                marking(context),
                context.text("document.footer", plan, date),
                sources.style().accent(),
                context.today(),
                parts(context));
    }

    private static String organisation(Context context) {
        String words = context.text("document.organisation", context.clipped(context.municipality(), LONGEST_NAME));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String marking(Context context) {
        String concept = context.text("marking.concept");
        return context.plan().example() ? concept + " · " + context.text("marking.example") : concept;
    }

    private static List<Part> parts(Context context) {
        Letter letter = new Letter(context);
        OriginAnnexes origin = new OriginAnnexes(context);
        List<Part> parts = new ArrayList<>();
        parts.add(letter.part());
        parts.add(Part.of(new MeasureAnnex(context).blocks()));
        if (context.plan().kind() == PlanKind.SUPPLIER_INCIDENT) {
            parts.add(Part.of(new IncidentAnnex(context).blocks()));
        }
        List<Block> closing = new ArrayList<>(new CouncilAnnex(context).blocks());
        closing.addAll(new TestAnnex(context).blocks());
        closing.addAll(origin.quality());
        closing.addAll(origin.origin());
        parts.add(Part.of(closing));
        if (letter.hasLongNarratives()) {
            parts.add(Part.of(Narratives.annex(context)));
        }
        return parts;
    }
}
