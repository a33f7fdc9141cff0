package nl.verbetermonitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.TrackersInMemory;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.report.CoverNote.Passage;
import org.junit.jupiter.api.Test;

/** What a reader is told beside a report. */
class CoverNoteTest {

    private static final TrackersInMemory TRACKERS = TrackersInMemory.of(Path.of("input"));

    private static ReportSources newest(String plan) {
        List<ReportSources> reports = TRACKERS.reports(plan);
        return reports.get(reports.size() - 1);
    }

    private static ReportSources approved(ReportSources sources, Optional<LocalDateTime> embargo) {
        return new ReportSources(
                sources.state(),
                sources.assessment(),
                sources.earlier(),
                sources.published(),
                sources.rules(),
                sources.sheets(),
                sources.texts(),
                sources.findings(),
                sources.origin(),
                sources.reportVersion(),
                sources.style(),
                sources.glyphs(),
                Optional.of(new Approval("Z-2023-0417", LocalDate.of(2023, 10, 17), embargo)));
    }

    private static List<String> headings(CoverNote note) {
        return note.passages().stream().map(Passage::heading).toList();
    }

    @Test
    void namesThePlanItsVerdictsAndWhatChanged() {
        CoverNote note = CoverNote.of(newest("VP-2022-01"));

        assertThat(note.subject())
                .isEqualTo("Verbeterplan Versterkte procesregie (VP-2022-01), stand per 30 september 2023");
        assertThat(note.municipality()).isEqualTo("gemeente Voorbeeldstad");
        assertThat(headings(note))
                .containsExactly("", "Oordelen", "", "Wat is veranderd sinds de vorige rapportage (30 juni 2023)");
        assertThat(note.passages().get(0).lines())
                .containsExactly(
                        "Dit is een concept. Het kan nog wijzigen en is niet bedoeld om te delen.",
                        "Dit is een voorbeeld: de gegevens zijn verzonnen.");
        assertThat(note.passages().get(1).lines())
                .hasSize(3)
                .allMatch(line -> line.matches("(Volledigheid|Realisme|Ambitie): norm [a-z ]+\\. .+ norm 80.*\\)"));
    }

    @Test
    void saysWhatWasDecidedAndUntilWhenItIsNotPublic() {
        CoverNote note =
                CoverNote.of(approved(newest("VP-2022-01"), Optional.of(LocalDateTime.of(2023, 10, 20, 9, 0))));

        assertThat(note.passages().get(0).lines())
                .startsWith(
                        "Vastgesteld: zaaknummer Z-2023-0417, vergadering van 17 oktober 2023.",
                        "Onder embargo tot 20 oktober 2023, 9.00 uur (Europe/Amsterdam): tot dat moment is het niet"
                                + " openbaar.");
    }

    @Test
    void noLineHasALineBreak() {
        for (String plan : TRACKERS.plans()) {
            for (ReportSources sources : TRACKERS.reports(plan)) {
                assertThat(CoverNote.of(sources).passages())
                        .flatExtracting(Passage::lines)
                        .isNotEmpty()
                        .noneMatch(line -> line.contains("\n") || line.isBlank());
            }
        }
    }

    @Test
    void ofAPortfolioItNamesThePlansAndNotMoreThanAReaderCanTakeIn() {
        ReportSources plan = newest("VP-2022-01");

        CoverNote one = CoverNote.of(overview("Wethouder Jeugd", List.of(plan)));
        CoverNote many = CoverNote.of(overview("", Collections.nCopies(23, plan)));

        assertThat(one.subject()).isEqualTo("portefeuille van Wethouder Jeugd, stand per 30 september 2023");
        assertThat(headings(one))
                .containsExactly("", "Verbeterplan Versterkte procesregie (VP-2022-01), stand per 30 september 2023");
        assertThat(many.subject()).startsWith("portefeuillehouder niet vermeld");
        assertThat(headings(many)).hasSize(22);
        assertThat(many.passages().get(21).lines()).containsExactly("en nog 3 andere plannen; zie het overzicht");
    }

    @Test
    void ofAPortfolioItTellsWhichDeliveriesDidNotCome() {
        ReportSources plan = newest("VP-2022-01");
        PortfolioSources sources = new PortfolioSources(
                "Wethouder Jeugd",
                List.of(plan),
                Map.of(Nr.of("VP-2022-01"), LocalDate.of(2023, 12, 31)),
                1,
                plan.style());

        assertThat(CoverNote.of(sources).passages().get(1))
                .isEqualTo(new CoverNote.Passage(
                        "Leveringen die niet zijn gekomen",
                        List.of("Van plan VP-2022-01 is sinds 30 september 2023 geen levering gekomen;"
                                + " verwacht was er een vóór 31 december 2023.")));
    }

    private static PortfolioSources overview(String holder, List<ReportSources> plans) {
        return new PortfolioSources(holder, plans, Map.of(), 1, plans.get(0).style());
    }
}
