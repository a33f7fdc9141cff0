package nl.verbetermonitor.history;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.assessment.Forecast;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.SheetName;

/** Words with which the tests of this package tell what happened before. */
final class OpenHistory {

    static final Nr PLAN = Nr.of("VP-1");
    static final LocalDate MARCH = LocalDate.of(2023, 3, 31);
    static final LocalDate JUNE = LocalDate.of(2023, 6, 30);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-07-01T10:00:00.123456Z"), ZoneOffset.UTC);
    static final String READER = "reader-1";

    private OpenHistory() {}

    /** Takes in a workbook with these bytes, up to the point where it can be read. */
    static long received(History history, String bytes) {
        byte[] content = bytes.getBytes(StandardCharsets.UTF_8);
        String sha256 = Sha256.of(content);
        try {
            history.files().store(sha256, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return history.deliveries()
                .receive(
                        DeliveryKey.of(sha256),
                        bytes + ".xlsx",
                        READER,
                        history.runs().begin());
    }

    /** Takes in a workbook with these bytes and nothing but a sheet Plan. */
    static long read(History history, String bytes, Nr plan, LocalDate reportingDate) {
        long id = received(history, bytes);
        Staging staging = history.deliveries().stage(id);
        staging.fact(planRow(plan, reportingDate));
        staging.finish(plan, reportingDate);
        return id;
    }

    static long accepted(History history, String bytes, Nr plan, LocalDate reportingDate) {
        long id = read(history, bytes, plan, reportingDate);
        history.deliveries().accept(id);
        return id;
    }

    /** Keeps an assessment of a delivery in which nothing is judged. */
    static long assessed(History history, long delivery, Nr plan, LocalDate reportingDate) {
        return history.assessments()
                .keep(
                        new Assessment(
                                plan,
                                reportingDate,
                                Optional.empty(),
                                Map.of(),
                                new Forecast.TooFewDeliveries(),
                                List.of()),
                        delivery,
                        OptionalLong.empty(),
                        "assessment",
                        history.runs().begin());
    }

    static FactRow planRow(Nr plan, LocalDate reportingDate) {
        Map<Column, Object> values = new EnumMap<>(Column.class);
        values.put(Column.PLAN_NUMBER, plan.text());
        values.put(Column.PLAN_KIND, PlanKind.IMPROVEMENT_PLAN);
        values.put(Column.PLAN_START, LocalDate.of(2022, 1, 1));
        values.put(Column.PLAN_REPORTING_DATE, reportingDate);
        return new FactRow(SheetName.PLAN, 3, values);
    }

    static FactRow measureRow(int row, Map<Column, Object> more) {
        Map<Column, Object> values = new EnumMap<>(Column.class);
        values.put(Column.MEASURE_NUMBER, "M" + row);
        values.put(Column.MEASURE_RECOMMENDATIONS, List.of("A1"));
        values.putAll(more);
        return new FactRow(SheetName.MEASURES, row, values);
    }
}
