package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    private final Path folder;

    private final Caller caller;

    ArgumentsTest(@TempDir Path folder) {
        this.folder = folder;
        caller = new Caller(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            ""                                      | verbetermonitor: er is geen opdracht gegeven. Toegestaan: run, validate, template, status, runs, approve, publish, withdraw, backup, restore, doctor, schedule
            rnu                                     | verbetermonitor: de opdracht ‘rnu’ bestaat niet. Toegestaan: run, validate, template, status, runs, approve, publish, withdraw, backup, restore, doctor, schedule
            run --inptu x                           | verbetermonitor run: de optie ‘--inptu’ bestaat niet. Toegestaan: --data, --input, --reports, --overviews, --config, --help, --version
            run x                                   | verbetermonitor run: ‘x’ wordt hier niet verwacht. Toegestaan: --data, --input, --reports, --overviews, --config, --help, --version
            run --input                             | verbetermonitor run: --input ontbreekt of heeft geen waarde. Geef: map met leveringen
            run --input a --input b                 | verbetermonitor run: --input is twee keer gegeven. Toegestaan: één keer
            run --input nergens                     | verbetermonitor: input heeft de waarde ‘{elsewhere}/nergens’. Toegestaan: een map die bestaat
            validate                                | verbetermonitor validate: BESTAND ontbreekt of heeft geen waarde. Geef: tracker om na te kijken, of een map met trackers; zo veel als u wilt
            validate --data x y                     | verbetermonitor validate: de optie ‘--data’ bestaat niet. Toegestaan: --json, --annotated, --mapping, --config, --help, --version
            validate nergens ook-niet               | verbetermonitor: BESTAND heeft de waarde ‘nergens’, ‘ook-niet’. Toegestaan: een bestand of map die bestaat
            template --soort plan x.xlsx            | verbetermonitor template: --soort heeft de waarde ‘plan’. Toegestaan: verbeterplan of leveranciersincident
            template x.xlsx                         | verbetermonitor template: --soort ontbreekt of heeft geen waarde. Geef: verbeterplan of leveranciersincident
            template --soort verbeterplan --mapping-from x | verbetermonitor template: deze opties kunnen niet samen. Toegestaan: --soort, --example, --mapping-from, --overwrite, --config, --help, --version
            template --mapping-from nergens.xlsx    | verbetermonitor: --mapping-from heeft de waarde ‘nergens.xlsx’. Toegestaan: een werkmap die bestaat en gelezen mag worden
            template --soort verbeterplan           | verbetermonitor template: BESTAND ontbreekt of heeft geen waarde. Geef: naam van het nieuwe bestand, eindigend op .xlsx; een mapping op .yml. Zonder naam verschijnt de mapping hier
            status --json=3                         | verbetermonitor status: --json heeft de waarde ‘3’. Toegestaan: antwoord in JSON, voor een ander programma
            status --config nergens.yml             | verbetermonitor: --config heeft de waarde ‘nergens.yml’. Toegestaan: een bestand dat bestaat
            withdraw VP 30-06-2023 --reason fout    | verbetermonitor withdraw: PEILDATUM heeft de waarde ‘30-06-2023’. Toegestaan: peildatum als jjjj-mm-dd, zoals 2023-06-30
            withdraw VP --reason fout               | verbetermonitor withdraw: PEILDATUM ontbreekt of heeft geen waarde. Geef: peildatum als jjjj-mm-dd, zoals 2023-06-30
            withdraw VP 2023-06-30                  | verbetermonitor withdraw: --reason ontbreekt of heeft geen waarde. Geef: waarom de levering niet klopt; dit wordt bewaard
            approve VP 2023-06-30 --datum 2023-07-04 | verbetermonitor approve: --zaaknummer ontbreekt of heeft geen waarde. Geef: zaaknummer van het besluit, op één regel, ten hoogste 40 tekens
            approve VP 2023-06-30 --zaaknummer= --datum 2023-07-04 | verbetermonitor approve: --zaaknummer heeft de waarde ‘’. Toegestaan: zaaknummer van het besluit, op één regel, ten hoogste 40 tekens
            approve VP 2023-06-30 --zaaknummer Z-1234567890123456789012345678901234567890 --datum 2023-07-04 | verbetermonitor approve: --zaaknummer heeft de waarde ‘Z-1234567890123456789012345678901234567890’. Toegestaan: zaaknummer van het besluit, op één regel, ten hoogste 40 tekens
            approve VP 2023-06-30 --zaaknummer Z-1 --datum 4-7-2023 | verbetermonitor approve: --datum heeft de waarde ‘4-7-2023’. Toegestaan: datum van de vergadering van het college als jjjj-mm-dd, zoals 2023-10-17
            approve VP 2023-06-30 --zaaknummer Z-1 --datum 2023-02-30 | verbetermonitor approve: --datum heeft de waarde ‘2023-02-30’. Toegestaan: datum van de vergadering van het college als jjjj-mm-dd, zoals 2023-10-17
            publish VP                              | verbetermonitor publish: PEILDATUM ontbreekt of heeft geen waarde. Geef: peildatum als jjjj-mm-dd, zoals 2023-06-30
            publish VP 2023-06-30 --embargo straks  | verbetermonitor publish: --embargo heeft de waarde ‘straks’. Toegestaan: datum of datum met tijd vanaf wanneer iedereen het mag weten, zoals 2023-10-20 of 2023-10-20T09:00 (Nederlandse tijd). Zonder tijd: vanaf de eerste minuut van die dag
            publish VP 2023-06-30 --embargo 2023-07-04T25:00 | verbetermonitor publish: --embargo heeft de waarde ‘2023-07-04T25:00’. Toegestaan: datum of datum met tijd vanaf wanneer iedereen het mag weten, zoals 2023-10-20 of 2023-10-20T09:00 (Nederlandse tijd). Zonder tijd: vanaf de eerste minuut van die dag
            withdraw VP 2023-06-30 --reason=        | verbetermonitor withdraw: --reason heeft de waarde ‘’. Toegestaan: waarom de levering niet klopt; dit wordt bewaard
            """)
    void wrongArgumentsAreAnsweredInOneLineAndChangeNothing(String arguments, String message) {
        ExitCode exitCode = caller.types(words(arguments));

        assertThat(exitCode).isEqualTo(ExitCode.WRONG_USE);
        assertThat(caller.message())
                .isEqualTo(message.replace("{elsewhere}", caller.workingDirectory.toString()) + "\n");
        assertThat(caller.answer()).isEmpty();
        assertThat(caller.opened).isEmpty();
        assertThat(caller.home.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z-1\nZ-2", "Z\u2028-1", "Z-\u202e1", "\u0007"})
    void aCaseNumberThatIsMoreThanOneLineOfTextIsRefused(String caseNumber) {
        assertThat(caller.types("approve", "VP", "2023-06-30", "--datum", "2023-07-04", "--zaaknummer", caseNumber))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(caller.message()).contains("--zaaknummer heeft de waarde").hasLineCount(1);
        assertThat(caller.monitor.decided).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "run --help",
                "status -h",
                "runs --help",
                "validate --help",
                "template -h",
                "withdraw --help",
                "backup --help",
                "restore --help",
                "doctor --help",
                "schedule --help",
                "approve --help",
                "publish --help",
                "--config x run --help"
            })
    void helpFitsTheTerminalAndNamesExamplesAndExitCodes(String arguments) {
        for (int width : new int[] {60, 80, 200}) {
            assertThat(caller.atTerminal(width).types(words(arguments))).isEqualTo(ExitCode.DONE);

            assertThat(caller.answer())
                    .contains("Gebruik: verbetermonitor", "Voorbeeld", "Afsluitcodes:", "2   Verkeerde opties");
            assertThat(caller.answer().lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Math.min(width, 80)));
            assertThat(caller.message()).isEmpty();
        }
        assertThat(caller.opened).isEmpty();
    }

    /** Programs rely on them: a code that is left out, or that never comes, misleads. */
    @ParameterizedTest
    @CsvSource({
        "run, 01234",
        "status, 012",
        "runs, 012",
        "validate, 0123",
        "template, 012",
        "withdraw, 0124",
        "backup, 012",
        "restore, 0124",
        "doctor, 012",
        "schedule, 012",
        "approve, 0124",
        "publish, 0124"
    })
    void helpNamesEachExitCodeThatTheCommandHasAndNoOther(String command, String codes) {
        caller.types(command, "--help");

        String listed = caller.answer()
                .lines()
                .dropWhile(line -> !line.equals("Afsluitcodes:"))
                .filter(line -> line.matches("  [0-4]   .*"))
                .map(line -> line.substring(2, 3))
                .collect(Collectors.joining());
        assertThat(listed).isEqualTo(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "run --version", "withdraw --version"})
    void theVersionIsKnownEverywhere(String arguments) {
        assertThat(caller.types(words(arguments))).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer()).matches("verbetermonitor \\d+\\.\\d+\\.\\d+ \\(Java [0-9._]+\\)\n");
    }

    @Test
    void anArgumentThatStartsWithAnAtSignIsNoFileOfArguments() throws Exception {
        java.nio.file.Files.writeString(folder.resolve("arguments"), "status");

        assertThat(caller.types("@" + folder.resolve("arguments"))).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void foldersInOptionsCountFromTheDirectoryOfTheCaller() throws Exception {
        java.nio.file.Files.createDirectories(caller.workingDirectory.resolve("leveringen"));

        ExitCode exitCode =
                caller.types("run", "--input", "leveringen", "--reports=./rapporten", "--data", "../gegevens");

        assertThat(exitCode).isEqualTo(ExitCode.DONE);
        assertThat(caller.settings().input()).isEqualTo(caller.workingDirectory.resolve("leveringen"));
        assertThat(caller.settings().reports()).isEqualTo(caller.workingDirectory.resolve("rapporten"));
        assertThat(caller.settings().data()).isEqualTo(folder.resolve("gegevens"));
    }

    private static String[] words(String arguments) {
        return Arrays.stream(arguments.split(" "))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
