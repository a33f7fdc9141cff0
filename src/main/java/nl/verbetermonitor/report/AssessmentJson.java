package nl.verbetermonitor.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.assessment.Change;
import nl.verbetermonitor.assessment.Changes;
import nl.verbetermonitor.assessment.ComponentResult;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.assessment.Forecast;
import nl.verbetermonitor.assessment.HardRuleHit;
import nl.verbetermonitor.assessment.IndicatorLine;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.SheetName;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The toetsing in JSON, for the municipality itself: every figure, what failed, and every finding with its cell. */
public final class AssessmentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Context context;
    private final JsonGenerator json;

    private AssessmentJson(Context context, JsonGenerator json) {
        this.context = context;
        this.json = json;
    }

    /** Writes the JSON in UTF-8 and closes the stream; the same sources give the same bytes. */
    public static void write(ReportSources sources, OutputStream target) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try (target;
                JsonGenerator json = MAPPER.writer().with(printer).createGenerator(target)) {
            new AssessmentJson(new Context(sources), json).document();
        }
    }

    private void document() {
        ReportSources sources = context.sources();
        json.writeStartObject();
        json.writeStringProperty("plan", context.plan().number().text());
        json.writeStringProperty("peildatum", context.today().toString());
        json.writeNumberProperty("reportVersion", sources.reportVersion());
        json.writeBooleanProperty("example", context.plan().example());
        json.writeObjectPropertyStart("delivery");
        json.writeStringProperty("file", sources.origin().file());
        json.writeStringProperty("sha256", sources.origin().sha256());
        json.writeNumberProperty("version", sources.origin().version());
        json.writeEndObject();
        json.writeObjectPropertyStart("criteria");
        for (Criterion criterion : Criterion.values()) {
            criterion(sources.assessment().criterion(criterion));
        }
        json.writeEndObject();
        previous();
        json.writeArrayPropertyStart("changes");
        Changes.in(context.state()).forEach(this::change);
        json.writeEndArray();
        forecast();
        json.writeArrayPropertyStart("findings");
        sources.findings().forEach(this::finding);
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static String key(Criterion criterion) {
        return criterion.name().toLowerCase(Locale.ROOT);
    }

    private void criterion(CriterionResult result) {
        json.writeObjectPropertyStart(key(result.criterion()));
        score("score", result.score());
        json.writeNumberProperty("norm", plain(result.norm()));
        json.writeStringProperty("verdict", result.verdict().dutch());
        json.writeStringProperty(
                "verdictDefaultNorm", result.verdictAtDefaultNorm().dutch());
        json.writeArrayPropertyStart("hardRules");
        result.hardRules().forEach(this::hardRule);
        json.writeEndArray();
        json.writeArrayPropertyStart("components");
        result.components().forEach(this::component);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void score(String name, Optional<BigDecimal> score) {
        if (score.isPresent()) {
            json.writeNumberProperty(name, score.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    private void hardRule(HardRuleHit hit) {
        json.writeStartObject();
        json.writeStringProperty("rule", hit.rule().code());
        json.writeStringProperty("atMost", hit.ceiling().dutch());
        strings("rows", hit.rows());
        json.writeStringProperty("message", KeyMessage.sentence(context, hit));
        json.writeEndObject();
    }

    private void component(ComponentResult component) {
        json.writeStartObject();
        json.writeStringProperty("id", component.id().name());
        json.writeNumberProperty("numerator", component.roundedNumerator());
        json.writeNumberProperty("denominator", component.denominator());
        json.writeNumberProperty("weight", plain(component.weight()));
        strings("failed", component.failed());
        json.writeEndObject();
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private void previous() {
        Optional<Assessment> previous = context.sources().previous();
        if (previous.isEmpty()) {
            json.writeNullProperty("previous");
            return;
        }
        json.writeObjectPropertyStart("previous");
        json.writeStringProperty("peildatum", previous.get().reportingDate().toString());
        json.writeObjectPropertyStart("scores");
        for (Criterion criterion : Criterion.values()) {
            score(key(criterion), previous.get().criterion(criterion).score());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** In incident plans the days of measures stay out of it. */
    private void change(Change change) {
        json.writeStartObject();
        json.writeStringProperty("kind", change.kind().code());
        json.writeStringProperty("sheet", change.column().sheet().dutch());
        json.writeStringProperty("nr", change.nr());
        json.writeStringProperty("field", change.column().dutch());
        boolean hidden = context.privacy().hidesMeasures()
                && change.column().sheet() == SheetName.MEASURES
                && change.from()
                        .or(change::to)
                        .filter(Change.Day.class::isInstance)
                        .isPresent();
        if (!hidden) {
            value("from", change, change.from());
            value("to", change, change.to());
        }
        json.writeEndObject();
    }

    private void value(String name, Change change, Optional<Change.Value> value) {
        if (value.isEmpty()) {
            json.writeNullProperty(name);
        } else if (value.get() instanceof Change.Day day) {
            json.writeStringProperty(name, day.date().toString());
        } else if (value.get() instanceof Change.Words words) {
            json.writeStringProperty(name, words.text());
        } else if (value.get() instanceof Change.Amount amount) {
            if (countsPersons(change)) {
                json.writeStringProperty(name, context.privacy().persons(amount.number()));
            } else {
                json.writeNumberProperty(name, plain(amount.number()));
            }
        }
    }

    private boolean countsPersons(Change change) {
        return change.column().sheet() == SheetName.INDICATORS
                && context.state().indicators().stream()
                        .map(IndicatorLine::indicator)
                        .anyMatch(indicator ->
                                indicator.countsPersons() && indicator.nr().equals(Nr.of(change.nr())));
    }

    private void forecast() {
        if (context.sources().assessment().forecast() instanceof Forecast.Range range) {
            json.writeObjectPropertyStart("forecast");
            date("p10", range.p10());
            date("p50", range.p50());
            date("p90", range.p90());
            json.writeEndObject();
        } else {
            json.writeNullProperty("forecast");
        }
    }

    private void date(String name, Optional<LocalDate> date) {
        if (date.isPresent()) {
            json.writeStringProperty(name, date.get().toString());
        } else {
            json.writeNullProperty(name);
        }
    }

    private void finding(Finding finding) {
        FindingJson.write(json, context.privacy().shown(finding, context.state().delivery()));
    }
}
