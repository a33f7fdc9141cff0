package nl.verbetermonitor.report;

import java.util.List;
import java.util.Optional;

/**
 * What a municipality decides about its reports.
 *
 * @param name what the municipality is called in its reports; empty when it is called as in its trackers
 * @param accent the accent colour as #RRGGBB
 * @param logo on the first page of a report
 * @param letter how it writes to its council
 * @param smallCount counts of persons below it are not shown; at least 10
 * @param ownerWords words by which an owner is known to be a function or department, in lower case; an owner without one
 *     may be a person and is not shown
 */
public record HouseStyle(
        Optional<String> name,
        String accent,
        Optional<Logo> logo,
        LetterStyle letter,
        int smallCount,
        List<String> ownerWords) {

    /** The least that {@link #smallCount} may be: the rule may be made stricter, never weaker. */
    public static final int LEAST_SMALL_COUNT = 10;

    public HouseStyle {
        if (smallCount < LEAST_SMALL_COUNT) {
            throw new IllegalArgumentException("Counts below " + LEAST_SMALL_COUNT + " are never shown");
        }
        ownerWords = List.copyOf(ownerWords);
    }

    /** The same style with this logo, or with none. */
    public HouseStyle with(Optional<Logo> another) {
        return new HouseStyle(name, accent, another, letter, smallCount, ownerWords);
    }

    /** The style of a municipality that configured nothing. */
    public static HouseStyle defaults() {
        return new HouseStyle(
                Optional.empty(),
                "#00566B",
                Optional.empty(),
                LetterStyle.usual(LetterForm.RAADSMEDEDELING),
                LEAST_SMALL_COUNT,
                List.of(
                        "adviseur",
                        "afdeling",
                        "beheerder",
                        "bestuur",
                        "bureau",
                        "burgemeester",
                        "college",
                        "coördinator",
                        "dienst",
                        "directeur",
                        "functionaris",
                        "gemeente",
                        "griffie",
                        "hoofd",
                        "instelling",
                        "juridisch",
                        "leverancier",
                        "manager",
                        "medewerker",
                        "organisatie",
                        "programma",
                        "project",
                        "regisseur",
                        "secretaris",
                        "team",
                        "wethouder"));
    }
}
