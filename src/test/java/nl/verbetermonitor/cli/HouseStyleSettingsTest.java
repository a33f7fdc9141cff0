package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.job.LogoFiles;
import nl.verbetermonitor.job.LogoFiles.LogoFile;
import nl.verbetermonitor.report.Block.Signatures.Signatory;
import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.LetterForm;
import nl.verbetermonitor.report.LetterStyle;
import nl.verbetermonitor.report.Section;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseStyleSettingsTest {

    private final Caller caller;

    HouseStyleSettingsTest(@TempDir Path folder) {
        caller = new Caller(folder);
    }

    private Settings settings() {
        assertThat(caller.types("status")).as(caller.message()).isEqualTo(ExitCode.DONE);
        return caller.settings();
    }

    private HouseStyle standard() {
        return settings().report().styles().standard();
    }

    private HouseStyle of(String municipality) {
        return settings().report().styles().of(municipality);
    }

    private String refusal() {
        assertThat(caller.types("status")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(caller.opened).isEmpty();
        return caller.message();
    }

    @Test
    void aMunicipalityIsCalledAsInItsTrackersUnlessItSaysOtherwise() {
        caller.configures(
                """
                report:
                  municipalities:
                    Voorbeeldstad:
                      name: Nieuw-Voorbeeldstad
                """);

        assertThat(standard().name()).isEmpty();
        assertThat(of("Voorbeeldstad").name()).contains("Nieuw-Voorbeeldstad");
        assertThat(of("Buurstad").name()).isEmpty();
    }

    @Nested
    class ForEverybody {

        @Test
        void aLetterIsConfiguredAsAWhole() {
            caller.configures(
                    """
                    report:
                      form: raadsbrief
                      address: [Gemeente Voorbeeldstad, Postbus 1, 1000 AA Voorbeeldstad]
                      contact: de raadsgriffie
                      sections: [brief-bevindingen, brief-aanleiding, brief-vervolg, brief-vragen]
                      titles: {brief-aanleiding: Waarom deze brief}
                      signatories: {de secretaris (wnd.): A. Voorbeeld}
                    """);

            assertThat(standard().letter())
                    .isEqualTo(new LetterStyle(
                            LetterForm.RAADSBRIEF,
                            List.of(Section.FINDINGS, Section.OCCASION, Section.FOLLOW_UP, Section.QUESTIONS),
                            Map.of(Section.OCCASION, "Waarom deze brief"),
                            List.of("Gemeente Voorbeeldstad", "Postbus 1", "1000 AA Voorbeeldstad"),
                            Optional.of("de raadsgriffie"),
                            List.of(new Signatory("de secretaris (wnd.)", "A. Voorbeeld"))));
        }

        @Test
        void aLogoIsAFileOfTheInstallation() {
            caller.configures("report: {logo: config/logo.svg}");

            assertThat(settings().report().logos().standard())
                    .contains(new LogoFile("config/logo.svg", caller.home.resolve("config/logo.svg")));
        }

        @Test
        void theEnvironmentOverridesTheFile() {
            caller.configures("report: {accent: '#123456', titles: {inleiding: Vooraf}}");
            caller.environment.put("VERBETERMONITOR_REPORT_ACCENT", "#7A1F3D");
            caller.environment.put("VERBETERMONITOR_REPORT_ADDRESS", "Postbus 1, 1000 AA Voorbeeldstad");
            caller.environment.put("VERBETERMONITOR_REPORT_TITLES_INLEIDING", "Waar het om gaat");

            assertThat(standard().accent()).isEqualTo("#7A1F3D");
            assertThat(standard().letter().address()).containsExactly("Postbus 1", "1000 AA Voorbeeldstad");
            assertThat(standard().letter().titles()).containsExactly(entry(Section.INTRODUCTION, "Waar het om gaat"));
        }
    }

    @Nested
    class ForOneMunicipality {

        @Test
        void itOverridesKeyByKeyWhatHoldsForEverybody() {
            caller.configures(
                    """
                    report:
                      accent: "#123456"
                      logo: config/samen.svg
                      contact: de griffie
                      titles: {inleiding: Vooraf, vervolg: Hoe verder}
                      signatories: {de burgemeester: B. Voorbeeld}
                      municipalities:
                        Gemeente Voorbeeldstad:
                          accent: "#7A1F3D"
                          logo: config/eigen.png
                          titles: {inleiding: Waar het om gaat}
                          signatories: {de secretaris: A. Voorbeeld}
                          small-count: 25
                    """);

            HouseStyle own = of("voorbeeldstad");
            assertThat(own.accent()).isEqualTo("#7A1F3D");
            assertThat(own.smallCount()).isEqualTo(25);
            assertThat(own.letter().contact()).contains("de griffie");
            assertThat(own.letter().titles())
                    .containsOnly(
                            entry(Section.INTRODUCTION, "Waar het om gaat"), entry(Section.NEXT_STEPS, "Hoe verder"));
            assertThat(own.letter().signatories()).containsExactly(new Signatory("de secretaris", "A. Voorbeeld"));
            assertThat(of("Buurstad")).isEqualTo(standard());
            assertThat(standard().accent()).isEqualTo("#123456");
            assertThat(standard().letter().signatories())
                    .extracting(Signatory::role)
                    .containsExactly("de burgemeester");
            assertThat(settings().report().logos().own())
                    .containsOnly(entry(
                            "voorbeeldstad",
                            new LogoFile("config/eigen.png", caller.home.resolve("config/eigen.png"))));
        }

        @Test
        void whatItLeavesEmptyIsEmpty() {
            caller.configures(
                    """
                    report:
                      logo: config/samen.svg
                      contact: de griffie
                      signatories: {de burgemeester: B. Voorbeeld}
                      municipalities: {Buurstad: {logo: "", contact: "", signatories: {}}}
                    """);

            assertThat(of("Buurstad").letter().contact()).isEmpty();
            assertThat(of("Buurstad").letter().signatories()).isEmpty();
            assertThat(settings().report().logos())
                    .isEqualTo(new LogoFiles(
                            Optional.of(new LogoFile("config/samen.svg", caller.home.resolve("config/samen.svg"))),
                            Map.of()));
        }

        @Test
        void aFormOfItsOwnHasItsUsualOrder() {
            caller.configures(
                    """
                    report:
                      sections: [inleiding, kennisnemen-van, kernboodschap, consequenties, vervolg, communicatie]
                      municipalities: {Buurstad: {form: raadsbrief}, Zusterstad: {form: raadsmededeling}}
                    """);

            assertThat(of("Buurstad").letter().sections()).isEqualTo(LetterForm.RAADSBRIEF.sections());
            assertThat(of("Zusterstad").letter().sections()).startsWith(Section.INTRODUCTION, Section.NOTICE);
        }

        @Test
        void aNameMayHaveAPoint() {
            caller.configures("report: {municipalities: {Bergen (NH.): {accent: '#123456'}}}");

            assertThat(of("Gemeente Bergen (NH.)").accent()).isEqualTo("#123456");
        }

        @Test
        void oneThatIsMerelyNamedHasTheStyleOfEverybody() {
            caller.configures("report: {municipalities: {Buurstad: {}}}");

            assertThat(of("Buurstad")).isEqualTo(standard());
        }

        @Test
        void theEnvironmentOverridesOneThatTheFileNames() {
            caller.configures("report: {municipalities: {Den Haag: {accent: '#123456'}}}");
            caller.environment.put("VERBETERMONITOR_REPORT_MUNICIPALITIES_DEN_HAAG_ACCENT", "#7A1F3D");
            caller.environment.put("VERBETERMONITOR_REPORT_MUNICIPALITIES_DEN_HAAG_FORM", "raadsbrief");

            assertThat(of("Den Haag").accent()).isEqualTo("#7A1F3D");
            assertThat(of("Den Haag").letter().form()).isEqualTo(LetterForm.RAADSBRIEF);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            accent: "#00AACC"          | report.accent heeft de waarde ‘#00AACC’. Toegestaan: een kleur als #00566B, met een contrast van ten minste 4,5 op wit
            form: memo                 | report.form heeft de waarde ‘memo’. Toegestaan: raadsmededeling of raadsbrief
            small-count: 9             | report.small-count heeft de waarde ‘9’. Toegestaan: een geheel getal van 10 tot en met 1000
            titles: {inleiding: }      | report.titles.inleiding heeft de waarde ‘’. Toegestaan: een tekst van ten minste één teken
            titles: {slot: Einde}      | report.titles.slot bestaat niet (waarde ‘Einde’). Toegestaan: brief-aanleiding, brief-bevindingen, brief-vervolg, brief-vragen, communicatie, consequenties, inleiding, kennisnemen-van, kernboodschap, vervolg
            sections: [inleiding, vervolg, vervolg, slot] | report.sections heeft de waarde ‘inleiding, vervolg, vervolg, slot’. Toegestaan: leeg, of elk onderdeel van een raadsmededeling precies één keer: kennisnemen-van, inleiding, kernboodschap, consequenties, vervolg, communicatie (ontbreekt: kennisnemen-van, kernboodschap, consequenties, communicatie; dubbel: vervolg; onbekend: slot)
            municipalities: {X: {accent: groen}} | report.municipalities.X.accent heeft de waarde ‘groen’. Toegestaan: een kleur als #00566B, met een contrast van ten minste 4,5 op wit
            municipalities: {X: {small-count: 5}} | report.municipalities.X.small-count heeft de waarde ‘5’. Toegestaan: een geheel getal van 10 tot en met 1000
            municipalities: {X: {acent: groen}} | report.municipalities.X.acent bestaat niet (waarde ‘groen’). Toegestaan: accent, address, contact, form, logo, name, owner-words, sections, signatories, small-count, titles
            municipalities: {X: {}, gemeente x: {}} | report.municipalities.gemeente x heeft de waarde ‘gemeente x’. Toegestaan: de naam van een gemeente die er nog niet staat
            """)
    void mistakesAreNamedWithTheirPlaceTheirValueAndWhatIsAllowed(String yaml, String message) {
        caller.configures("report: {" + yaml + "}");

        assertThat(refusal()).isEqualTo("verbetermonitor: config/verbetermonitor.yml, regel 1: " + message + "\n");
    }

    @Test
    void aMistakeInAVariableNamesTheVariable() {
        caller.environment.put("VERBETERMONITOR_REPORT_FORM", "raadsbrief");
        caller.environment.put("VERBETERMONITOR_REPORT_SECTIONS", "brief-aanleiding, inleiding");

        assertThat(refusal())
                .contains("omgevingsvariabele VERBETERMONITOR_REPORT_SECTIONS heeft de waarde"
                        + " ‘brief-aanleiding, inleiding’")
                .contains("elk onderdeel van een raadsbrief")
                .contains("(ontbreekt: brief-bevindingen, brief-vervolg, brief-vragen; onbekend: inleiding)");
    }

    @Test
    void aVariableOfAMunicipalityThatNothingNamesIsNotPassedOver() {
        caller.environment.put("VERBETERMONITOR_REPORT_MUNICIPALITIES_NERGENS_ACCENT", "#123456");

        assertThat(refusal()).contains("VERBETERMONITOR_REPORT_MUNICIPALITIES_NERGENS_ACCENT bestaat niet");
    }
}
