package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.RecommendationLine;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.MeasureTexts;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Word;
import tools.jackson.core.JsonGenerator;

/** What bijlage 2 shows, in JSON: recommendations with their measures, and how each measure stands. */
final class OpenPlanJson {

    private final Context context;
    private final KeyMessage message;
    private final JsonFields fields;

    OpenPlanJson(Context context, JsonGenerator json) {
        this.context = context;
        this.message = new KeyMessage(context);
        this.fields = new JsonFields(json);
    }

    /** Writes the properties {@code recommendations} and, unless nothing may be told of measures, {@code measures}. */
    void write() {
        Map<Nr, List<MeasureLine>> coverage = Coverage.of(context.state());
        fields.rows(
                "recommendations",
                context.state().recommendations(),
                line -> recommendation(
                        line, coverage.getOrDefault(line.recommendation().nr(), List.of())));
        if (!context.privacy().hidesMeasures()) {
            fields.rows("measures", context.state().measures(), this::measure);
        }
    }

    private void recommendation(RecommendationLine line, List<MeasureLine> measures) {
        fields.text("nr", line.recommendation().nr().text());
        fields.text("text", line.recommendation().text());
        fields.text("priority", line.recommendation().priority().map(Word::dutch));
        fields.yes("included", line.included());
        fields.texts("measures", measures.stream().map(one -> one.nr().text()).toList());
        fields.count(
                "done", measures.stream().filter(one -> one.measure().isDone()).count());
    }

    private void measure(MeasureLine line) {
        Measure measure = line.measure();
        MeasureTexts texts = context.texts(line);
        fields.text("nr", line.nr().text());
        fields.texts(
                "recommendations",
                measure.recommendations().stream().map(Nr::text).toList());
        fields.text("title", texts.title());
        fields.text("owner", context.owner(texts));
        fields.date("originalFinish", line.originalFinish());
        fields.date("plannedFinish", measure.plannedFinish());
        fields.date("actualFinish", measure.actualFinish());
        fields.count("daysLate", message.daysLate(line));
        fields.count("timesMoved", line.timesMoved());
        fields.text("status", measure.status().map(Word::dutch));
        fields.yes("included", line.included());
        if (measure.isDone()) {
            fields.yes("shown", measure.filled().evidence());
        }
        fields.number("progress", Optional.of(Phrases.wholePercents(line.progress())));
        if (MeasureAnnex.needsExplanation(measure)) {
            fields.text("cause", texts.cause());
            fields.text("effect", texts.effect());
            fields.text("correction", texts.correction());
        }
        if (Money.counts(line)) {
            fields.number("budget", measure.budget().or(() -> Optional.of(BigDecimal.ZERO)));
            fields.number("spent", measure.spent().or(() -> Optional.of(BigDecimal.ZERO)));
        }
    }
}
