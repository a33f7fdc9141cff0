package nl.verbetermonitor.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import nl.verbetermonitor.assessment.AssessmentRules;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.DeliveryKey;
import nl.verbetermonitor.history.DeliveryState;
import nl.verbetermonitor.history.ReportState;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.intake.IntakeSettings;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.Logo;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private static final AssessmentRules RULES = AssessmentRules.defaults();
    private static final HouseStyle STYLE = HouseStyle.defaults();
    private static final IntakeSettings INTAKE = IntakeSettings.defaults();
    private static final Fingerprints FINGERPRINTS = new Fingerprints(INTAKE, RULES);

    @Test
    void theOrderInWhichNamesAreConfiguredDoesNotCount() {
        List<Map.Entry<String, List<String>>> entries =
                new ArrayList<>(INTAKE.columns().entrySet());
        Collections.reverse(entries);
        Map<String, List<String>> reversed = new LinkedHashMap<>();
        entries.forEach(entry -> reversed.put(entry.getKey(), entry.getValue()));
        IntakeSettings same = new IntakeSettings(
                INTAKE.sheets(),
                reversed,
                INTAKE.words(),
                INTAKE.steps(),
                INTAKE.allowedContacts(),
                INTAKE.personWords());

        assertThat(new Fingerprints(same, RULES).reader()).isEqualTo(FINGERPRINTS.reader());
    }

    @Test
    void anotherNameOfAColumnMakesAnotherReader() {
        IntakeSettings other = INTAKE.and(
                new IntakeSettings(Map.of(), Map.of(), Map.of(), List.of(), List.of("info@example.nl"), List.of()));

        assertThat(new Fingerprints(other, RULES).reader()).isNotEqualTo(FINGERPRINTS.reader());
    }

    @Test
    void anAssessmentFollowsFromItsDeliveriesAndTheRules() {
        String assessment = FINGERPRINTS.assessment(List.of(delivery("a", 1), delivery("b", 1)));

        assertThat(FINGERPRINTS.assessment(List.of(delivery("a", 1), delivery("b", 1))))
                .isEqualTo(assessment);
        assertThat(FINGERPRINTS.assessment(List.of(delivery("b", 1)))).isNotEqualTo(assessment);
        assertThat(FINGERPRINTS.assessment(List.of(delivery("a", 2), delivery("b", 1))))
                .isNotEqualTo(assessment);
        AssessmentRules stricter = new AssessmentRules(
                RULES.norms(),
                new BigDecimal(10),
                RULES.weights(),
                RULES.windows(),
                RULES.hardRules(),
                RULES.steps(),
                Set.of(LocalDate.of(2023, 12, 27)));
        assertThat(new Fingerprints(INTAKE, stricter).assessment(List.of(delivery("a", 1), delivery("b", 1))))
                .isNotEqualTo(assessment);
    }

    @Test
    void reportsFollowFromTheirAssessmentAndTheStyleOfTheHouse() {
        List<Delivery> line = List.of(delivery("a", 1));
        HouseStyle other = new HouseStyle(
                STYLE.name(), "#123456", STYLE.logo(), STYLE.letter(), STYLE.smallCount(), STYLE.ownerWords());

        assertThat(FINGERPRINTS.reports(line, Optional.empty(), List.of(), STYLE))
                .isEqualTo(FINGERPRINTS.reports(line, Optional.empty(), List.of(), HouseStyle.defaults()))
                .isNotEqualTo(FINGERPRINTS.reports(List.of(delivery("b", 1)), Optional.empty(), List.of(), STYLE))
                .isNotEqualTo(FINGERPRINTS.reports(line, Optional.empty(), List.of(), other));
    }

    @Test
    void anotherReportThatTheCouncilReadBeforeMakesAnotherReport() {
        List<Delivery> line = List.of(delivery("a", 1));

        assertThat(FINGERPRINTS.reports(line, Optional.of(published(1)), List.of(), STYLE))
                .isEqualTo(FINGERPRINTS.reports(line, Optional.of(published(1)), List.of(), STYLE))
                .isNotEqualTo(FINGERPRINTS.reports(line, Optional.of(published(2)), List.of(), STYLE))
                .isNotEqualTo(FINGERPRINTS.reports(line, Optional.empty(), List.of(), STYLE));
    }

    private static Reports.Kept published(int version) {
        return new Reports.Kept(1, Nr.of("VP-1"), LocalDate.of(2022, 12, 31), version, ReportState.PUBLISHED, "all", 1);
    }

    @Test
    void anotherLogoUnderTheSameNameMakesAnotherReport() {
        List<Delivery> line = List.of(delivery("a", 1));

        assertThat(FINGERPRINTS.reports(line, Optional.empty(), List.of(), STYLE.with(logo("een"))))
                .isEqualTo(FINGERPRINTS.reports(line, Optional.empty(), List.of(), STYLE.with(logo("een"))))
                .isNotEqualTo(FINGERPRINTS.reports(line, Optional.empty(), List.of(), STYLE.with(logo("ander"))))
                .isNotEqualTo(FINGERPRINTS.reports(line, Optional.empty(), List.of(), STYLE));
    }

    private static Optional<Logo> logo(String bytes) {
        return Optional.of(new Logo(Logo.Format.PNG, bytes.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anOverviewFollowsFromItsReportsItsHolderAndTheSettings() {
        Map<Nr, LocalDate> none = Map.of();
        String overview = FINGERPRINTS.overview("wethouder", List.of("a", "b"), none, STYLE);

        assertThat(overview)
                .isEqualTo(FINGERPRINTS.overview("wethouder", List.of("a", "b"), none, HouseStyle.defaults()))
                .isNotEqualTo(FINGERPRINTS.overview("burgemeester", List.of("a", "b"), none, STYLE))
                .isNotEqualTo(FINGERPRINTS.overview("wethouder", List.of("a", "c"), none, STYLE))
                .isNotEqualTo(FINGERPRINTS.overview(
                        "wethouder", List.of("a", "b"), Map.of(Nr.of("VP-1"), LocalDate.EPOCH), STYLE));
    }

    private static Delivery delivery(String sha256, int version) {
        return new Delivery(
                version,
                DeliveryKey.of(sha256),
                Optional.of(sha256 + ".xlsx"),
                DeliveryState.ACCEPTED,
                "reader",
                Instant.EPOCH,
                OptionalLong.empty(),
                Optional.of(Nr.of("VP-1")),
                Optional.of(LocalDate.of(2023, 3, 31)),
                OptionalInt.of(version));
    }
}
