package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.distribution.Audience;
import nl.verbetermonitor.distribution.Destination;
import nl.verbetermonitor.distribution.DistributionSettings;
import nl.verbetermonitor.distribution.MailServer.Security;
import nl.verbetermonitor.distribution.MailSettings;
import nl.verbetermonitor.distribution.ReportKind;
import nl.verbetermonitor.distribution.Route;
import nl.verbetermonitor.distribution.Stage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets which report is checked before anything is sent. */
class DistributionSettingsTest {

    private static final String SERVER = "mail: {host: mail.gemeente.example, from: monitor@gemeente.example}";

    private final Caller caller;

    DistributionSettingsTest(@TempDir Path folder) {
        caller = new Caller(folder);
    }

    private DistributionSettings settings(String yaml) {
        caller.configures("distribution: {" + yaml + "}");
        assertThat(caller.types("status")).as(caller.message()).isEqualTo(ExitCode.DONE);
        return caller.settings().distribution();
    }

    @Test
    void nothingIsSentUnlessItWasAskedFor() {
        assertThat(caller.types("status")).isEqualTo(ExitCode.DONE);

        assertThat(caller.settings().distribution()).isEqualTo(DistributionSettings.none());
    }

    @Test
    void aRouteHasUsualValuesForWhatItDoesNotName() {
        assertThat(settings("routes: [{report: Voortgangsrapportage, folder: raad}]")
                        .routes())
                .containsExactly(new Route(
                        ReportKind.PROGRESS_REPORT,
                        Optional.empty(),
                        Optional.empty(),
                        Stage.PUBLISHED,
                        Audience.COUNCIL,
                        List.of(new Destination.Folder(caller.home.resolve("raad")))));
    }

    @Test
    void aRouteMayNameEverything() {
        Route route = settings("routes: [{report: aanvulling, municipality: Bergen (NH.), holder: Wethouder Zorg,"
                        + " from-state: gepubliceerd, audience: publiek, mail: [a@b.example, c@d.example]}], since:"
                        + " 2026-01-01, " + SERVER)
                .routes()
                .get(0);

        assertThat(route.kind()).isEqualTo(ReportKind.SUPPLEMENT);
        assertThat(route.municipality()).contains("Bergen (NH.)");
        assertThat(route.holder()).contains("Wethouder Zorg");
        assertThat(route.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(route.destinations())
                .extracting(destination ->
                        ((Destination.Mailbox) destination).address().text())
                .containsExactly("a@b.example", "c@d.example");
        assertThat(caller.settings().distribution().since()).contains(Instant.parse("2025-12-31T23:00:00Z"));
    }

    @Test
    void theServerHasUsualValuesToo() {
        MailSettings mail = settings(SERVER).mail().orElseThrow();

        assertThat(mail.server().port()).isEqualTo(587);
        assertThat(mail.server().security()).isEqualTo(Security.STARTTLS);
        assertThat(mail.server().timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(mail.attempts()).isEqualTo(3);
        assertThat(mail.pause()).isEqualTo(Duration.ofSeconds(30));
        assertThat(mail.largestAttachment()).isEqualTo(10 << 20);
    }

    @Nested
    class Mistakes {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                routes: griffie                                             | distribution.routes heeft de waarde ‘griffie’. Toegestaan: een lijst van routes, elk met report en met folder of mail
                routes: [griffie]                                           | distribution.routes heeft de waarde ‘griffie’. Toegestaan: een lijst van routes, elk met report en met folder of mail
                routes: [{report: rapport, folder: x}]                      | distribution.routes[0].report heeft de waarde ‘rapport’. Toegestaan: voortgangsrapportage, bestuurssamenvatting, portefeuilleoverzicht of aanvulling
                routes: [{folder: x}]                                       | distribution.routes[0].report ontbreekt. Toegestaan: voortgangsrapportage, bestuurssamenvatting, portefeuilleoverzicht of aanvulling
                routes: [{report: aanvulling}]                              | distribution.routes[0]: folder en mail zijn beide gezet, of geen van beide. Toegestaan: één van beide
                routes: [{report: aanvulling, folder: x, mail: [a@b.nl]}]   | distribution.routes[0]: folder en mail zijn beide gezet, of geen van beide. Toegestaan: één van beide
                routes: [{report: aanvulling, mail: []}]                    | distribution.routes[0].mail ontbreekt. Toegestaan: één of meer mailadressen zoals griffie@gemeente.example, zonder naam erbij
                routes: [{report: aanvulling, mail: [griffie]}]             | distribution.routes[0].mail heeft de waarde ‘griffie’. Toegestaan: één of meer mailadressen zoals griffie@gemeente.example, zonder naam erbij
                routes: [{report: aanvulling, folder: input/x}]             | distribution.routes[0].folder heeft de waarde ‘input/x’. Toegestaan: een map die niet in de map met leveringen ligt, en omgekeerd
                routes: [{report: aanvulling, folder: x, from: concept}]    | distribution.routes[0].from bestaat niet (waarde ‘concept’). Toegestaan: audience, folder, from-state, holder, mail, municipality, report
                routes: [{report: aanvulling, folder: x, from-state: af}]   | distribution.routes[0].from-state heeft de waarde ‘af’. Toegestaan: concept, vastgesteld of gepubliceerd
                routes: [{report: portefeuilleoverzicht, folder: x, from-state: vastgesteld}] | distribution.routes[0].from-state heeft de waarde ‘vastgesteld’. Toegestaan: concept: een portefeuilleoverzicht wordt niet vastgesteld of gepubliceerd
                routes: [{report: aanvulling, folder: x, audience: pers}]   | distribution.routes[0].audience heeft de waarde ‘pers’. Toegestaan: raad of publiek
                routes: [{report: bestuurssamenvatting, folder: x, audience: publiek}] | distribution.routes[0].audience heeft de waarde ‘publiek’. Toegestaan: raad; publiek gaat alleen samen met from-state gepubliceerd
                since: gisteren                                             | distribution.since heeft de waarde ‘gisteren’. Toegestaan: leeg, of een datum als jjjj-mm-dd, zoals 2026-05-15
                reminders: {days-between: 0}                                | distribution.reminders.days-between heeft de waarde ‘0’. Toegestaan: een geheel getal van 1 tot en met 366
                reminders: {addresses: {Team: team}}                        | distribution.reminders.addresses.Team heeft de waarde ‘team’. Toegestaan: een mailadres zoals verbetermonitor@gemeente.example, zonder naam erbij
                reminders: {addresses: {Team: a@b.nl, TEAM: a@b.nl}}        | distribution.reminders.addresses.TEAM heeft de waarde ‘TEAM’. Toegestaan: een eigenaar die er nog niet staat
                mail: {port: 70000}                                         | distribution.mail.port heeft de waarde ‘70000’. Toegestaan: een geheel getal van 1 tot en met 65535
                mail: {host: 'smtp://mail.example:25'}                      | distribution.mail.host heeft de waarde ‘smtp://mail.example:25’. Toegestaan: de naam van een server, zoals mail.gemeente.example, zonder poort
                mail: {security: ssl}                                       | distribution.mail.security heeft de waarde ‘ssl’. Toegestaan: tls, starttls of none
                mail: {from: 'Monitor <a@b.nl>'}                            | distribution.mail.from heeft de waarde ‘Monitor <a@b.nl>’. Toegestaan: een mailadres zoals verbetermonitor@gemeente.example, zonder naam erbij
                mail: {certificates: nergens.pem}                           | distribution.mail.certificates heeft de waarde ‘nergens.pem’. Toegestaan: leeg, of een leesbaar bestand met certificaten (PEM)
                mail: {link: 'ftp://x.example'}                             | distribution.mail.link heeft de waarde ‘ftp://x.example’. Toegestaan: leeg, een adres dat begint met https:// of http://, of het pad van een map
                mail: {link: 'https://u:geheim@x.example/map'}              | distribution.mail.link heeft de waarde ‘***’. Toegestaan: leeg, een adres dat begint met https:// of http://, of het pad van een map
                mail: {host: 'monitor:geheim@mail.example'}                 | distribution.mail.host heeft de waarde ‘***’. Toegestaan: de naam van een server, zoals mail.gemeente.example, zonder poort
                """)
        void areNamedWithTheirKeyTheirValueAndWhatIsAllowed(String yaml, String message) {
            caller.configures("distribution: {" + yaml + "}");

            assertThat(caller.types("run")).isEqualTo(ExitCode.WRONG_USE);
            assertThat(caller.message()).contains(message).hasLineCount(1);
            assertThat(caller.opened).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                routes: [{report: aanvulling, mail: [a@b.nl]}]                                       | distribution.mail.host ontbreekt, terwijl distribution.routes een mailadres noemt
                routes: [{report: aanvulling, mail: [a@b.nl]}], mail: {host: mail.example}           | distribution.mail.from ontbreekt, terwijl distribution.routes een mailadres noemt
                reminders: {addresses: {Team: a@b.nl}}                                               | distribution.mail.host ontbreekt, terwijl distribution.reminders.addresses een mailadres noemt
                """)
        void mailNeedsAServerAndASender(String yaml, String message) {
            caller.configures("distribution: {" + yaml + "}");

            assertThat(caller.types("run")).isEqualTo(ExitCode.WRONG_USE);
            assertThat(caller.message()).contains(message);
        }
    }

    @Nested
    class ThePassword {

        private String mail(String more) {
            return "distribution: {mail: {host: mail.example, from: a@b.nl, user: monitor, " + more + "}}";
        }

        @Test
        void comesFromTheEnvironmentAndIsNeverShown() {
            caller.environment.put("VERBETERMONITOR_DISTRIBUTION_MAIL_PASSWORD", "geheim");
            caller.configures(mail("port: 465"));

            assertThat(caller.types("status")).isEqualTo(ExitCode.DONE);
            assertThat(caller.settings()
                            .distribution()
                            .mail()
                            .orElseThrow()
                            .server()
                            .password())
                    .isEqualTo("geheim");
            assertThat(caller.settings().toString()).doesNotContain("geheim");
        }

        @Test
        void isNotGoneWithout() {
            caller.configures(mail("port: 465"));

            assertThat(caller.types("status")).isEqualTo(ExitCode.WRONG_USE);
            assertThat(caller.message()).contains("distribution.mail.user is gezet zonder wachtwoord");
        }

        @Test
        void isNeverSentInTheOpen() {
            caller.environment.put("VERBETERMONITOR_DISTRIBUTION_MAIL_PASSWORD", "geheim");
            caller.configures(mail("security: none"));

            assertThat(caller.types("status")).isEqualTo(ExitCode.WRONG_USE);
            assertThat(caller.message())
                    .contains("distribution.mail.security none")
                    .doesNotContain("geheim");
        }

        @Test
        void isNotInAnEmptyFile() throws IOException {
            Files.writeString(caller.home.resolve("wachtwoord"), "\n");
            caller.configures(mail("password-file: wachtwoord"));

            assertThat(caller.types("status")).isEqualTo(ExitCode.WRONG_USE);
            assertThat(caller.message())
                    .contains("distribution.mail.password-file heeft de waarde")
                    .contains("een leesbaar bestand met het wachtwoord op de eerste regel");
        }

        @Test
        void neverStandsInTheSettings() {
            caller.configures(mail("password: geheim"));

            assertThat(caller.types("status")).isEqualTo(ExitCode.WRONG_USE);
            assertThat(caller.message())
                    .contains("VERBETERMONITOR_DISTRIBUTION_MAIL_PASSWORD", "distribution.mail.password-file")
                    .doesNotContain("geheim");
        }
    }
}
