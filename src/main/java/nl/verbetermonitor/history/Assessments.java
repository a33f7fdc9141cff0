package nl.verbetermonitor.history;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.assessment.ComponentId;
import nl.verbetermonitor.assessment.ComponentResult;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.assessment.Forecast;
import nl.verbetermonitor.assessment.HardRule;
import nl.verbetermonitor.assessment.HardRuleHit;
import nl.verbetermonitor.assessment.Verdict;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Nr;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** How plans were judged. Earlier judgements stay; the newest one of the delivery that counts holds. */
public final class Assessments {

    private static final String TOO_FEW_DELIVERIES = "TOO_FEW_DELIVERIES";
    private static final String RANGE = "RANGE";

    private final Sql sql;
    private final Findings findings;

    Assessments(Sql sql, Findings findings) {
        this.sql = sql;
        this.findings = findings;
    }

    /**
     * A judgement that is kept.
     *
     * @param id by which it is known here
     * @param delivery the delivery whose peildatum it is about
     * @param fingerprint of everything it follows from
     */
    public record Kept(long id, long delivery, String fingerprint) {}

    /**
     * Keeps a judgement, as one whole.
     *
     * @param delivery the delivery whose peildatum it is about
     * @param previous the delivery before it in the line of the plan
     * @param fingerprint of everything it follows from
     * @return its id
     */
    public long keep(Assessment assessment, long delivery, OptionalLong previous, String fingerprint, long run) {
        return sql.inTransaction(() -> {
            long id = insert(assessment, delivery, previous, fingerprint, run);
            assessment.criteria().values().forEach(result -> insert(id, result));
            findings.addToAssessment(id, assessment.findings());
            return id;
        });
    }

    /** The newest judgement about the peildatum of a delivery; empty when there is none. */
    public Optional<Kept> newestOf(long delivery) {
        return sql.statement(
                        "select id, delivery_id, fingerprint from assessment where delivery_id = ? order by id desc limit 1")
                .param(delivery)
                .query((row, nr) -> new Kept(row.getLong(1), row.getLong(2), row.getString(3)))
                .optional();
    }

    /**
     * The fingerprint of everything that a judgement follows from.
     *
     * @throws org.springframework.dao.EmptyResultDataAccessException when there is none with this id
     */
    public String fingerprint(long id) {
        return sql.statement("select fingerprint from assessment where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** The delivery whose peildatum a judgement is about. */
    public long deliveryOf(long id) {
        return sql.statement("select delivery_id from assessment where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    /**
     * When a judgement was made.
     *
     * @throws org.springframework.dao.EmptyResultDataAccessException when there is none with this id
     */
    public Instant madeAt(long id) {
        return sql.statement("select made_at from assessment where id = ?")
                .param(id)
                .query((row, nr) -> Sql.instant(row, "made_at").orElseThrow())
                .single();
    }

    /**
     * A judgement as it was kept.
     *
     * @throws org.springframework.dao.EmptyResultDataAccessException when there is none with this id
     */
    public Assessment get(long id) {
        List<Finding> found = new ArrayList<>();
        findings.ofAssessment(id, found::add);
        Map<Criterion, CriterionResult> criteria = criteria(id);
        return sql.statement("select a.*, d.plan_number, d.reporting_date from assessment a"
                        + " join delivery d on d.id = a.delivery_id where a.id = ?")
                .param(id)
                .query((row, nr) -> new Assessment(
                        Nr.of(row.getString("plan_number")),
                        row.getObject("reporting_date", LocalDate.class),
                        Optional.ofNullable(row.getObject("previous_date", LocalDate.class)),
                        criteria,
                        forecast(row),
                        found))
                .single();
    }

    private long insert(Assessment assessment, long delivery, OptionalLong previous, String fingerprint, long run) {
        Forecast.@Nullable Range range = assessment.forecast() instanceof Forecast.Range given ? given : null;
        return sql.insert(sql.statement("insert into assessment (delivery_id, previous_delivery_id, previous_date,"
                        + " fingerprint, made_at, made_in_run, forecast, forecast_p10, forecast_p50, forecast_p90)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(delivery)
                .param(previous.isPresent() ? previous.getAsLong() : null)
                .param(assessment.previous().orElse(null))
                .param(fingerprint)
                .param(sql.now())
                .param(run)
                .param(range == null ? TOO_FEW_DELIVERIES : RANGE)
                .param(range == null ? null : range.p10().orElse(null))
                .param(range == null ? null : range.p50().orElse(null))
                .param(range == null ? null : range.p90().orElse(null)));
    }

    private void insert(long id, CriterionResult result) {
        sql.statement("insert into assessment_criterion (assessment_id, criterion, score, norm, norm_is_own, verdict,"
                        + " verdict_at_default_norm) values (?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(result.criterion().name())
                .param(result.score().orElse(null))
                .param(result.norm())
                .param(result.normIsOwn())
                .param(result.verdict().name())
                .param(result.verdictAtDefaultNorm().name())
                .update();
        sql.batch(
                "insert into assessment_component (assessment_id, component, numerator_over, numerator_under,"
                        + " denominator, weight, failed) values (?, ?, ?, ?, ?, ?, ?)",
                result.components(),
                (statement, component) -> {
                    statement.setLong(1, id);
                    statement.setString(2, component.id().name());
                    statement.setString(3, component.numerator().getNumerator().toString());
                    statement.setString(
                            4, component.numerator().getDenominator().toString());
                    statement.setInt(5, component.denominator());
                    statement.setBigDecimal(6, component.weight());
                    statement.setString(7, Lines.join(component.failed()));
                });
        sql.batch(
                "insert into assessment_hard_rule (assessment_id, hard_rule, nr, ceiling, failed)"
                        + " values (?, ?, ?, ?, ?)",
                result.hardRules(),
                (statement, hit) -> {
                    statement.setLong(1, id);
                    statement.setString(2, hit.rule().name());
                    statement.setInt(3, result.hardRules().indexOf(hit));
                    statement.setString(4, hit.ceiling().name());
                    statement.setString(5, Lines.join(hit.rows()));
                });
    }

    private Map<Criterion, CriterionResult> criteria(long id) {
        List<ComponentResult> components = components(id);
        List<HardRuleHit> hits = hardRules(id);
        Map<Criterion, CriterionResult> criteria = new EnumMap<>(Criterion.class);
        sql.statement("select * from assessment_criterion where assessment_id = ?")
                .param(id)
                .query(row -> {
                    Criterion criterion = Criterion.valueOf(row.getString("criterion"));
                    BigDecimal score = row.getBigDecimal("score");
                    criteria.put(
                            criterion,
                            new CriterionResult(
                                    criterion,
                                    Optional.ofNullable(score).map(Assessments::oneDecimal),
                                    FactTable.canonical(row.getBigDecimal("norm")),
                                    row.getBoolean("norm_is_own"),
                                    Verdict.valueOf(row.getString("verdict")),
                                    Verdict.valueOf(row.getString("verdict_at_default_norm")),
                                    hits.stream()
                                            .filter(hit -> hit.rule().criterion() == criterion)
                                            .toList(),
                                    components.stream()
                                            .filter(component -> component.id().criterion() == criterion)
                                            .toList()));
                });
        return criteria;
    }

    private List<ComponentResult> components(long id) {
        return sql
                .statement("select * from assessment_component where assessment_id = ?")
                .param(id)
                .query((row, nr) -> new ComponentResult(
                        ComponentId.valueOf(row.getString("component")),
                        BigFraction.of(
                                new BigInteger(row.getString("numerator_over")),
                                new BigInteger(row.getString("numerator_under"))),
                        row.getInt("denominator"),
                        FactTable.canonical(row.getBigDecimal("weight")),
                        Lines.split(row.getString("failed"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(ComponentResult::id))
                .toList();
    }

    private List<HardRuleHit> hardRules(long id) {
        return sql.statement("select * from assessment_hard_rule where assessment_id = ? order by nr, hard_rule")
                .param(id)
                .query((row, nr) -> new HardRuleHit(
                        HardRule.valueOf(row.getString("hard_rule")),
                        Verdict.valueOf(row.getString("ceiling")),
                        Lines.split(row.getString("failed"))))
                .list();
    }

    private static Forecast forecast(ResultSet row) throws SQLException {
        if (Objects.equals(row.getString("forecast"), TOO_FEW_DELIVERIES)) {
            return new Forecast.TooFewDeliveries();
        }
        return new Forecast.Range(
                Optional.ofNullable(row.getObject("forecast_p10", LocalDate.class)),
                Optional.ofNullable(row.getObject("forecast_p50", LocalDate.class)),
                Optional.ofNullable(row.getObject("forecast_p90", LocalDate.class)));
    }

    private static BigDecimal oneDecimal(BigDecimal score) {
        return score.setScale(1);
    }
}
