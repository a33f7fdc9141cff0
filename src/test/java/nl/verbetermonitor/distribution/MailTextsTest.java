package nl.verbetermonitor.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.distribution.Document.Edition;
import nl.verbetermonitor.distribution.Document.Moments;
import nl.verbetermonitor.distribution.Document.Subject;
import nl.verbetermonitor.distribution.Reminder.Measure;
import nl.verbetermonitor.distribution.Reminder.OfPlan;
import nl.verbetermonitor.distribution.Reminder.Step;
import nl.verbetermonitor.history.KeptFile;
import nl.verbetermonitor.report.CoverNote;
import nl.verbetermonitor.report.CoverNote.Passage;
import org.junit.jupiter.api.Test;

class MailTextsTest {

    private static final LocalDate JUNE = LocalDate.of(2023, 6, 30);
    private static final CoverNote NOTE = new CoverNote(
            "Verbeterplan X (VP-1), stand per 30 juni 2023",
            "gemeente Voorbeeldstad",
            List.of(new Passage("", List.of("Dit is een concept.")), new Passage("Oordelen", List.of("een", "twee"))));

    private static Document document(List<String> remarks) {
        return new Document(
                ReportKind.SUMMARY,
                new Subject("VP-1/2023-06-30", "VP-1", "", "", JUNE, true),
                new Edition(
                        2,
                        new KeptFile(1, "VP één/2023-06-30/v2/VP_2023-06-30_bestuurssamenvatting.pdf", "hash"),
                        Stage.CONCEPT,
                        new Moments(Instant.EPOCH, Optional.empty(), Optional.empty(), Optional.empty()),
                        "content"),
                remarks);
    }

    @Test
    void theTextSaysWhatItIsAndWhereTheReportIs() {
        assertThat(new MailTexts("").body(document(List.of("Van VP-2 kwam geen levering.")), NOTE, 10, true))
                .isEqualTo(
                        """
                        Hierbij de bestuurssamenvatting: Verbeterplan X (VP-1), stand per 30 juni 2023.

                        Dit is een concept.

                        Oordelen

                        - een
                        - twee

                        Let op

                        - Van VP-2 kwam geen levering.

                        Het hele rapport is de bijlage VP één_2023-06-30_v2_bestuurssamenvatting.pdf.

                        Dit bericht is automatisch verzonden door de Verbetermonitor van gemeente Voorbeeldstad.

                        """);
    }

    @Test
    void aFileThatStaysIsFoundOnTheWebInAFolderOrAmongTheReports() {
        Document document = document(List.of());

        assertThat(new MailTexts("https://x.example/r/").body(document, NOTE, 12_582_912, false))
                .contains("met 12,0 MB te groot")
                .contains(
                        "https://x.example/r/VP%20%C3%A9%C3%A9n/2023-06-30/v2/VP_2023-06-30_bestuurssamenvatting.pdf");
        assertThat(new MailTexts("R:\\rapporten\\").body(document, NOTE, 12_582_912, false))
                .contains("R:\\rapporten\\VP één/2023-06-30/v2/VP_2023-06-30_bestuurssamenvatting.pdf");
        assertThat(new MailTexts("").body(document, NOTE, 12_582_912, false))
                .contains("in de map met rapporten, onder VP één/2023-06-30/v2/");
    }

    @Test
    void aReminderNamesMeasuresAndOfAnIncidentNoMoreThanTheStep() {
        Reminder reminder = new Reminder(
                "Teammanager Jeugd",
                List.of(
                        new OfPlan("VP-1", JUNE, List.of(new Measure("M1", "Regiekaart\r\ninvoeren", JUNE))),
                        new OfPlan("LI-1", JUNE, List.of(new Step("2", "Nazorg aangeboden"), new Step("3", "")))));

        assertThat(new MailTexts("").subject(reminder)).isEqualTo("Herinnering: 3 maatregelen zijn over tijd");
        assertThat(new MailTexts("").body(reminder))
                .contains(
                        "Plan VP-1, gegevens van 30 juni 2023\n\n- M1 Regiekaart invoeren (gereed gepland 30 juni 2023)\n")
                .contains("Plan LI-1, gegevens van 30 juni 2023\n\n- 2 Nazorg aangeboden\n- 3\n")
                .doesNotContain("Teammanager Jeugd");
    }

    @Test
    void aReminderStaysReadableHoweverMuchIsOverdue() {
        Reminder reminder = new Reminder(
                "x", List.of(new OfPlan("VP-1", JUNE, Collections.nCopies(250, new Measure("M1", "t", JUNE)))));

        assertThat(new MailTexts("").body(reminder)).contains("En nog 150 andere maatregelen.");
    }
}
