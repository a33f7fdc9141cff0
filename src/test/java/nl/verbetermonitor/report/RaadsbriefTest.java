package nl.verbetermonitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The forms in which a municipality writes, with its own titles, order, address and contact. */
class RaadsbriefTest {

    private static final LetterStyle USUAL = LetterStyle.usual(LetterForm.RAADSBRIEF);

    private static ReportSources sources() {
        return Tracker.sources(Tracker.improvement("2023-09-30")
                .recommendation("A1")
                .measure("M1")
                .row("Toelichting", "Onderdeel", "Vervolg", "Tekst", "Wij gaan verder."));
    }

    private static List<String> letter(LetterStyle style) {
        return ReportText.letter(SourcesWith.letter(sources(), style));
    }

    @Nested
    class AsALetter {

        @Test
        void itHasAnAddresseeASalutationItsSectionsAndAClose() {
            assertThat(letter(USUAL))
                    .containsSubsequence(
                            "Aan de gemeenteraad van Voorbeeldstad",
                            "Kenmerk | [volgt]",
                            "Datum | [volgt]",
                            "Onderwerp | Voortgangsrapportage P-1, stand per 30 september 2023",
                            "Voortgang Beter plan",
                            "Geachte raad,",
                            "Aanleiding",
                            "Bevindingen",
                            "Vervolg",
                            "Wij gaan verder.",
                            "Consequenties. Er zijn geen consequenties gemeld.",
                            "Middelen. Er is geen begroting gemeld.",
                            "Communicatie en participatie. Hierover is niets gemeld.",
                            "Vragen",
                            "Voor vragen over deze brief kunt u terecht bij de raadsgriffie.",
                            "Hoogachtend,\nhet college van burgemeester en wethouders van Voorbeeldstad",
                            "Ondertekening volgt.");
        }

        @Test
        void itsOccasionSaysWhatItIsAboutAndThatTheTestIsItsOwn() {
            assertThat(letter(USUAL))
                    .anyMatch(line ->
                            line.startsWith("Met deze brief informeren wij u over de voortgang van het plan ‘Beter"
                                            + " plan: met een ondertitel’ (P-1) tot en met 30 september 2023.")
                                    && line.contains("Het is een eigen toets en geen oordeel van de inspecties"));
        }

        @Test
        void itsFindingsAreTheVerdictsTheFactsAndTheChanges() {
            assertThat(letter(USUAL))
                    .containsSubsequence(
                            "Bevindingen",
                            "De enige maatregel is nog niet afgerond. Het tempo tot nu toe is niet genoeg om op 31 december"
                                    + " 2023 gereed te zijn.",
                            "Dit is de eerste rapportage over dit plan; er is geen vorige om mee te vergelijken.");
        }

        @Test
        void theMunicipalitySaysItsAddressAndWhoAnswers() {
            LetterStyle style = new LetterStyle(
                    LetterForm.RAADSBRIEF,
                    LetterForm.RAADSBRIEF.sections(),
                    Map.of(Section.QUESTIONS, "Contact"),
                    List.of("Gemeente Voorbeeldstad", "Postbus 1", "1000 AA Voorbeeldstad"),
                    Optional.of("het team Jeugd"),
                    List.of(new Block.Signatures.Signatory("de burgemeester", "")));

            assertThat(letter(style))
                    .contains(
                            "Gemeente Voorbeeldstad\nPostbus 1\n1000 AA Voorbeeldstad",
                            "Contact",
                            "Voor vragen over deze brief kunt u terecht bij het team Jeugd.",
                            "de burgemeester | ")
                    .doesNotContain("Ondertekening volgt.");
        }

        @Test
        void itMayTakeThreePages() {
            assertThat(ProgressReport.of(SourcesWith.letter(sources(), USUAL))
                            .parts()
                            .get(0)
                            .maxPages())
                    .hasValue(3);
        }
    }

    @Nested
    class AsANotice {

        @Test
        void sectionsAreNumberedInTheOrderOfTheMunicipality() {
            LetterStyle style = new LetterStyle(
                    LetterForm.RAADSMEDEDELING,
                    List.of(
                            Section.MESSAGE,
                            Section.NOTICE,
                            Section.INTRODUCTION,
                            Section.NEXT_STEPS,
                            Section.CONSEQUENCES,
                            Section.COMMUNICATION),
                    Map.of(Section.MESSAGE, "Waar het om gaat"),
                    List.of("Postbus 1", "1000 AA Voorbeeldstad"),
                    Optional.empty(),
                    List.of());

            assertThat(letter(style))
                    .containsSubsequence(
                            "Van | Het college van burgemeester en wethouders",
                            "Adres | Postbus 1, 1000 AA Voorbeeldstad",
                            "Aan | De gemeenteraad",
                            "1. Waar het om gaat",
                            "2. Kennisnemen van",
                            "3. Inleiding",
                            "4. Vervolg",
                            "5. Consequenties",
                            "6. Communicatie en participatie");
        }
    }
}
