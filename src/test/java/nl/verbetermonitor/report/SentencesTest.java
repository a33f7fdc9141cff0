package nl.verbetermonitor.report;

import static nl.verbetermonitor.report.Tracker.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever a plan holds, its report is Dutch. */
class SentencesTest {

    private static final List<String> STATUSES = List.of(
            "Niet gestart", "Op schema", "Vraagt aandacht", "Vertraagd", "Afgerond", "Geborgd", "Vervallen", "");

    /** One of many things, none that are, and the like: what a number in a sentence easily gets wrong. */
    private static final Pattern WRONG = Pattern.compile(
            "(?<![\\d.,–-])1 (?:maatregelen|acties|aanbevelingen|bevindingen|dagen|werkdagen|stappen|leveringen|balken|rijen|gegevens|andere)\\b"
                    + "|(?<![\\d.,])0 (?:zijn|van de|maatregelen|acties|dagen|andere)\\b"
                    + "|\\b(?:alle|de) 1 (?:maatregelen|acties|aanbevelingen|bevindingen|stappen)\\b"
                    + "|\\b(?:alle|geen van de) 1 \\b|\\balle 2 (?!\\d)|  |\\.\\.|null|[{}]");

    private static Tracker random(Random random, boolean incident, String date) {
        Tracker tracker = incident ? Tracker.incident(date) : Tracker.improvement(date);
        for (int i = 1; i <= random.nextInt(4); i++) {
            tracker.recommendation("A" + i, "Prioriteit", random.nextBoolean() ? "Hoog" : "Laag");
        }
        for (int i = 1; i <= random.nextInt(4); i++) {
            tracker.measure(
                    "M" + i,
                    "Aanbeveling",
                    "A" + (1 + random.nextInt(3)),
                    "Status",
                    STATUSES.get(random.nextInt(STATUSES.size())),
                    "Voortgang",
                    random.nextInt(10) + "0%",
                    "Gereed gepland",
                    random.nextInt(5) == 0 ? "" : day("2023-0" + (1 + random.nextInt(9)) + "-15"),
                    "Bewijs",
                    random.nextBoolean() ? "Besluit" : "",
                    "Waarborgen",
                    random.nextBoolean() ? "Ja" : "",
                    "Budget (EUR)",
                    random.nextBoolean() ? random.nextInt(3) * 100 : "",
                    "Besteed (EUR)",
                    random.nextBoolean() ? random.nextInt(3) * 100 : "",
                    "Stap",
                    incident ? "Onderzoek" : "");
        }
        for (int i = 1; i <= random.nextInt(3); i++) {
            tracker.row(
                    "Indicatoren",
                    "Nr",
                    "I" + i,
                    "Indicator",
                    "Naam",
                    "Nulmeting",
                    random.nextInt(30),
                    "Streefwaarde",
                    random.nextInt(30),
                    "Streefdatum",
                    day("2023-12-31"),
                    "Telt personen",
                    random.nextBoolean() ? "Ja" : "Nee");
        }
        return tracker;
    }

    @Property(tries = 60)
    void noNumberMakesASentenceWrong(
            @ForAll long seed, @ForAll boolean incident, @ForAll @IntRange(min = 1, max = 5) int deliveries) {
        Random random = new Random(seed);
        Tracker[] trackers = new Tracker[deliveries];
        for (int i = 0; i < deliveries; i++) {
            trackers[i] = random(random, incident, "2023-%02d-28".formatted(3 + 2 * i));
        }

        assertThat(ReportText.all(Tracker.sources(trackers)))
                .noneMatch(line -> WRONG.matcher(line).find());
    }
}
