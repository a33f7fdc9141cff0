package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.verbetermonitor.plan.PlanKind;

/** The voortgangsrapportage: a letter to the council, in the form of the municipality, and its bijlagen. */
public final class ProgressReport {

    /** Goes up when the same sources give another report, so that reports are made anew. */
    public static final int LAYOUT_VERSION = 5;

    private ProgressReport() {}

    /** Makes the model of the report; the same sources give an equal model. */
    public static Report of(ReportSources sources) {
        Context context = new Context(sources);
        String date = context.phrases().longDate(context.today());
        String title = context.text("document.title", context.text("letter.title", Masthead.title(context)), date);
        String footer = context.text("document.footer", Masthead.number(context), date);
        return new Report(
                title,
                sources.style().logo(),
                Masthead.organisation(context),
                Masthead.marking(context),
                footer,
                sources.style().accent(),
                context.today(),
                parts(context, Stream.of(title, Masthead.organisation(context), footer)));
    }

    /**
     * The letter and the bijlagen.
     *
     * @param around what stands on every page
     */
    private static List<Part> parts(Context context, Stream<String> around) {
        Letter letter = new Letter(context);
        List<Part> parts = new ArrayList<>();
        parts.add(letter.part());
        parts.add(Part.of(new ProgressAnnex(context).blocks()));
        List<Block> measures = new ArrayList<>(new MeasureAnnex(context).blocks());
        measures.addAll(new TargetAnnex(context).blocks());
        parts.add(Part.of(measures));
        if (context.plan().kind() == PlanKind.SUPPLIER_INCIDENT) {
            parts.add(Part.of(new IncidentAnnex(context).blocks()));
        }
        List<Block> closing = new ArrayList<>(new CouncilAnnex(context).blocks());
        closing.addAll(new TestAnnex(context).blocks());
        OriginAnnexes origin = new OriginAnnexes(context);
        List<Block> narratives = letter.hasLongNarratives() ? Narratives.annex(context) : List.of();
        List<Block> last = origin.origin();
        closing.addAll(origin.quality(Stream.of(
                        around,
                        parts.stream().flatMap(part -> part.versions().stream()).flatMap(ShownText::of),
                        ShownText.of(closing),
                        ShownText.of(last),
                        ShownText.of(narratives))
                .flatMap(texts -> texts)));
        closing.addAll(last);
        parts.add(Part.of(closing));
        if (!narratives.isEmpty()) {
            parts.add(Part.of(narratives));
        }
        return parts;
    }
}
