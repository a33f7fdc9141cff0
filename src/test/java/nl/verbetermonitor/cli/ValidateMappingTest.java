package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checking workbooks that were not made for us. */
class ValidateMappingTest {

    private static final String MAPPING =
            """
            plan:
              Plannummer: VP-7
              Titel: Verbeterplan beveiliging
              Soort: Verbeterplan inspectie
              Gemeente: Voorbeeldstad
              Portefeuillehouder: Wethouder Bedrijfsvoering
              Startdatum: 2024-01-01
              Peildatum: 30-6-2024
            bladen:
              Aanbevelingen:
                blad: Register
                kopregel: 2
                kolommen: {Nr: Kenmerk, Aanbeveling: Zwakte}
              Maatregelen:
                blad: Register
                kopregel: 2
                kolommen: {Nr: Kenmerk, Aanbeveling: Kenmerk, Maatregel: Aanpak, Gereed gepland: Klaar}
                standaard: {Status: Op schema}
            """;

    private final Caller caller;

    ValidateMappingTest(@TempDir Path folder) {
        caller = new Caller(folder);
    }

    @BeforeEach
    void aForeignRegister() {
        TrackerFile.foreign().save(caller.workingDirectory.resolve("register.xlsx"));
    }

    private void mapping(String yaml) throws IOException {
        Files.writeString(caller.workingDirectory.resolve("register.yml"), yaml);
    }

    @Test
    void withAMappingItIsReadAsATracker() throws IOException {
        mapping(MAPPING);

        assertThat(caller.types("validate", "register.xlsx", "--mapping", "register.yml"))
                .isEqualTo(ExitCode.DONE);
        assertThat(caller.answer()).contains("Plan VP-7, peildatum 30-06-2024.", "Aanbevelingen 1, Maatregelen 1.");
    }

    @Test
    void whatIsMissingInTheMappingIsFoundAtItsLine() throws IOException {
        mapping(MAPPING.replace("  Titel: Verbeterplan beveiliging\n", ""));

        assertThat(caller.types("validate", "register.xlsx", "--mapping", "register.yml"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(caller.answer()).contains("\n  blokkerend  mapping, regel 2: ");
    }

    @Test
    void everyProblemOfAMappingIsToldWithItsLineAndNothingIsRead() throws IOException {
        mapping(MAPPING.replace("kopregel: 2", "kopregel: twee") + "extra: 1\n");

        assertThat(caller.types("validate", "register.xlsx", "--mapping", "register.yml", "--annotated", "uit"))
                .isEqualTo(ExitCode.WRONG_USE);

        assertThat(caller.answer()).isEmpty();
        assertThat(caller.message().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).startsWith("verbetermonitor: register.yml: Regel "))
                .anySatisfy(line -> assertThat(line).contains("Regel 12, bij bladen, Aanbevelingen, kopregel: ‘twee’"))
                .anySatisfy(line -> assertThat(line).contains("‘extra’ is onbekend"));
        assertThat(caller.workingDirectory.resolve("uit")).doesNotExist();
    }

    @Test
    void aMappingThatIsNotThereIsRefused() {
        assertThat(caller.types("validate", "register.xlsx", "--mapping", "nergens.yml"))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(caller.message())
                .isEqualTo(
                        "verbetermonitor: --mapping heeft de waarde ‘nergens.yml’. Toegestaan: een leesbaar bestand\n");
    }

    @Test
    void aMappingThatLiesWithTheFileCountsAsInARun() throws IOException {
        Files.writeString(caller.workingDirectory.resolve("register.mapping.yml"), MAPPING);

        assertThat(caller.types("validate", "register.xlsx")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer()).contains("Gelezen met de mapping register.mapping.yml.");
    }

    @Test
    void oneMappingServesAFolderAndTheFoldersInIt() throws IOException {
        TrackerFile.foreign().save(caller.workingDirectory.resolve("registers/diep/juni.xlsx"));
        Files.writeString(caller.workingDirectory.resolve("registers/mapping.yml"), MAPPING);

        assertThat(caller.types("validate", "registers")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer())
                .contains("Wordt opgenomen: registers/diep/juni.xlsx.")
                .contains("Nagekeken: 1 bestand;");
    }

    @Test
    void aMappingBesideOneFileThatCannotBeUsedHidesNoOtherAnswer() throws IOException {
        Files.writeString(
                caller.workingDirectory.resolve("register.mapping.yml"), MAPPING.replace("kopregel: 2", "kopregel: x"));
        TrackerFile.inOrder().save(caller.workingDirectory.resolve("goed.xlsx"));

        assertThat(caller.types("validate", "register.xlsx", "goed.xlsx")).isEqualTo(ExitCode.REFUSED);
        assertThat(caller.answer())
                .contains("blokkerend  mapping, regel 12: De mapping ‘register.mapping.yml’ is niet te gebruiken.")
                .contains("blokkerend  mapping, regel 16: ")
                .contains("Wordt opgenomen: goed.xlsx.");
    }
}
