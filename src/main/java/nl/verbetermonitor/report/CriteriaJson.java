package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import nl.verbetermonitor.assessment.ComponentResult;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.assessment.HardRuleHit;
import nl.verbetermonitor.plan.Criterion;
import tools.jackson.core.JsonGenerator;

/** The judgement of a plan in JSON: every figure of each criterion, and what failed. */
final class CriteriaJson {

    private final Context context;
    private final JsonGenerator json;
    private final JsonFields fields;

    CriteriaJson(Context context, JsonGenerator json) {
        this.context = context;
        this.json = json;
        this.fields = new JsonFields(json);
    }

    /** The name of a criterion, such as {@code completeness}. */
    static String key(Criterion criterion) {
        return criterion.name().toLowerCase(Locale.ROOT);
    }

    /** Writes the property {@code criteria}. */
    void write() {
        json.writeObjectPropertyStart("criteria");
        for (Criterion criterion : Criterion.values()) {
            criterion(context.sources().assessment().criterion(criterion));
        }
        json.writeEndObject();
    }

    /** Writes a score, or that there is none. */
    void score(String name, Optional<BigDecimal> score) {
        if (score.isPresent()) {
            json.writeNumberProperty(name, score.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    private void criterion(CriterionResult result) {
        json.writeObjectPropertyStart(key(result.criterion()));
        score("score", result.score());
        json.writeNumberProperty("norm", JsonFields.plain(result.norm()));
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

    private void hardRule(HardRuleHit hit) {
        json.writeStartObject();
        json.writeStringProperty("rule", hit.rule().code());
        json.writeStringProperty("atMost", hit.ceiling().dutch());
        fields.texts("rows", hit.rows());
        json.writeStringProperty("message", KeyMessage.sentence(context, hit));
        json.writeEndObject();
    }

    private void component(ComponentResult component) {
        json.writeStartObject();
        json.writeStringProperty("id", component.id().name());
        json.writeNumberProperty("numerator", component.roundedNumerator());
        json.writeNumberProperty("denominator", component.denominator());
        json.writeNumberProperty("weight", JsonFields.plain(component.weight()));
        fields.texts("failed", component.failed());
        json.writeEndObject();
    }
}
