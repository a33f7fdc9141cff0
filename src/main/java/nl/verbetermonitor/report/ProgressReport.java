package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.plan.PlanKind;

/** The voortgangsrapportage: a raadsmededeling of two pages and its bijlagen. */
public final class ProgressReport {

    /** Goes up when the same sources give another report, so that reports are made anew. */
    public static final int LAYOUT_VERSION = 2;

    private ProgressReport() {}

    /** Makes the model of the report; the same sources give an equal model. */
    public static Report of(ReportSources sources) {
        Context context = new Context(sources);
        String date = context.phrases().longDate(context.today());
        return new Report(
                context.text("document.title", context.text("letter.title", Masthead.title(context)), date),
                sources.style().logo(),
                Masthead.organisation(context),
                Masthead.marking(context, context.plan().example()),
                context.text("document.footer", Masthead.number(context), date),
                sources.style().accent(),
                context.today(),
                parts(context));
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
