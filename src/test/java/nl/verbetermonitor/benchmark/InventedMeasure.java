package nl.verbetermonitor.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * The cells of one action, as varied as in a real tracker about an incident: numbers, dates, words of closed lists,
 * references, names that come back, sentences that come back and sentences of its own. The same row always has the same
 * cells. One in five hundred rows holds something that intake has a remark about.
 */
final class InventedMeasure {

    /** The names of its 25 columns. */
    static final List<String> COLUMNS = List.of(
            "Nr",
            "Stap",
            "Bevinding",
            "Actie",
            "Beoogd resultaat",
            "Waarborgen",
            "Eigenaar",
            "Capaciteit (uren)",
            "Budget (EUR)",
            "Besteed (EUR)",
            "Start gepland",
            "Gereed gepland",
            "Start werkelijk",
            "Gereed werkelijk",
            "Status",
            "Voortgang",
            "Afhankelijk van",
            "Bewijs",
            "Bijgewerkt op",
            "Reden wijziging",
            "Reden vervallen",
            "Oorzaak",
            "Gevolg",
            "Bijsturing",
            "Toelichting");

    /** How many findings there are to refer to. */
    static final int RECOMMENDATIONS = 200;

    private static final List<String> STEPS =
            List.of("Onderzoek", "Evaluatie", "Nazorg aangeboden", "Leverancier aangesproken", "Contract aangescherpt");
    private static final List<String> STATUSES = List.of(
            "Niet gestart",
            "Op schema",
            "Op schema",
            "Op schema",
            "Vraagt aandacht",
            "Vertraagd",
            "Afgerond",
            "Afgerond",
            "Geborgd",
            "Vervallen");
    private static final List<String> TEAMS = List.of(
            "contractmanager",
            "kwaliteitsadviseur",
            "teamleider",
            "beleidsadviseur",
            "afdelingshoofd",
            "projectleider");
    private static final List<String> FIELDS = List.of(
            "inkoop", "toezicht", "re-integratie", "jeugdhulp", "schuldhulp", "huishoudelijke hulp", "beschermd wonen");
    private static final List<String> VERBS = List.of(
            "herzien", "vastleggen", "aanscherpen", "evalueren", "bespreken", "toetsen", "publiceren", "overdragen");
    private static final List<String> THINGS = List.of(
            "werkinstructie",
            "meldroute",
            "klachtenregeling",
            "contractbepaling",
            "dossieropbouw",
            "rapportage",
            "intervisie",
            "screening",
            "overdracht",
            "steekproef",
            "bezoekregeling",
            "gedragscode");
    private static final List<String> ENDS = List.of(
            "na overleg met de leverancier",
            "volgens de afspraken in het contract",
            "in lijn met het advies van de toezichthouder",
            "vóór de volgende raadsmededeling",
            "zodat signalen eerder zichtbaar zijn",
            "met een jaarlijkse controle achteraf",
            "omdat de capaciteit later beschikbaar kwam");
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 4);

    private final int row;
    private final SplittableRandom random;
    private final SheetXml cells;

    private InventedMeasure(int row, SheetXml cells) {
        this.row = row;
        this.random = new SplittableRandom(row);
        this.cells = cells;
    }

    /** Writes the cells of a row, which counts from 1. */
    static void write(int row, SheetXml cells) {
        new InventedMeasure(row, cells).write();
    }

    private void write() {
        boolean odd = row % 500 == 0;
        String status = any(STATUSES);
        cells.own(number(row));
        cells.common(any(STEPS));
        cells.common(recommendations());
        cells.own(sentence(row));
        cells.common(sentence(random.nextInt(900)));
        maybe(80, () -> cells.common(sentence(random.nextInt(300))));
        cells.common(owner());
        cells.number(Integer.toString(4 * random.nextInt(500)));
        cells.number(Integer.toString(250 * random.nextInt(1000)));
        cells.number(random.nextInt(200_000) + "." + (10 + random.nextInt(89)));
        dates(status);
        cells.common(odd ? "Op schma" : status);
        cells.percentage(status.equals("Niet gestart") ? "0" : "0." + (11 + random.nextInt(88)));
        maybe(30, () -> cells.own(number(1 + random.nextInt(row))));
        maybe(60, () -> cells.own("Dossier " + (2021 + row % 3) + "-" + random.nextInt(1_000_000)));
        cells.day(FIRST_DAY.plusDays(600 + random.nextInt(370)));
        maybe(40, () -> cells.common(sentence(random.nextInt(120))));
        maybe(status.equals("Vervallen") ? 100 : 0, () -> cells.common("Besluit college"));
        boolean explained = status.equals("Vraagt aandacht") || status.equals("Vertraagd");
        for (int i = 0; i < 3; i++) {
            maybe(explained ? 100 : 30, () -> cells.common(sentence(random.nextInt(1500))));
        }
        maybe(80, () -> cells.own(sentence(row + 7) + (odd ? " (vragen: meld@example.org)" : " – stand " + row)));
    }

    private void dates(String status) {
        LocalDate start = FIRST_DAY.plusDays(random.nextInt(700));
        LocalDate finish = start.plusDays(14 + random.nextInt(400));
        cells.day(start);
        cells.day(finish);
        boolean started = !status.equals("Niet gestart");
        boolean finished = status.equals("Afgerond") || status.equals("Geborgd");
        maybe(started ? 100 : 0, () -> cells.day(start.plusDays(random.nextInt(30))));
        maybe(finished ? 100 : 0, () -> cells.day(start.plusDays(30 + random.nextInt(240))));
    }

    private static String number(int row) {
        return String.format(Locale.ROOT, "L%07d", row);
    }

    private String recommendations() {
        int first = 1 + random.nextInt(RECOMMENDATIONS);
        return random.nextInt(100) < 70 ? "B" + first : "B" + first + "; B" + (1 + first * 7 % RECOMMENDATIONS);
    }

    private String owner() {
        String team = any(TEAMS);
        return Character.toUpperCase(team.charAt(0)) + team.substring(1) + " " + any(FIELDS);
    }

    /** A sentence that follows from its number. */
    private static String sentence(int number) {
        SplittableRandom words = new SplittableRandom(31L * number);
        return capital(THINGS.get(words.nextInt(THINGS.size())))
                + " "
                + FIELDS.get(words.nextInt(FIELDS.size()))
                + " "
                + VERBS.get(words.nextInt(VERBS.size()))
                + " "
                + ENDS.get(words.nextInt(ENDS.size()))
                + (number > 2000 ? ", punt " + number : "");
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private void maybe(int percent, Runnable cell) {
        if (random.nextInt(100) < percent) {
            cell.run();
        } else {
            cells.nothing();
        }
    }
}
