package nl.verbetermonitor.report;

/** The tables of the reports. Every kind has its own fixed number of columns; a layout is drawn for each. */
public enum TableKind {
    /**
     * Nr, Aanb., Maatregel (and on a line of its own its Eigenaar), Eerst gepland, Nu gepland, Werkelijk, Dagen te laat,
     * Verschoven, Status, Voortgang.
     */
    MEASURES(10),
    /** Aanbeveling, Prioriteit, Maatregelen, Afgerond. */
    COVERAGE(4),
    /**
     * Indicator (with its Nr), Nulmeting, Streefwaarde, Streefdatum, Verwacht nu, Gemeten, Gemeten op, Verloop (a picture, or
     * words that say why there is none).
     */
    TARGETS(8),
    /** Stap, Acties (Nr), Status, Gereed, Eigen norm, Binnen eigen termijn. */
    STEPS(6),
    /** Gemeente, Datum, Kwalificatie, Heeft betrekking op, Vastgesteld door, Bron, Afgestemd met. */
    QUALIFICATIONS(7),
    /** Maatregel (Nr), Datum, Volledig. */
    HANDOVERS(3),
    /** Omschrijving, Gemeente, Periode, Aantal. */
    COUNTS(4),
    /** Nr, Soort, Fractie, Onderwerp, Ingediend, Afdoening vóór, Afgedaan op, Op tijd. */
    COUNCIL(8),
    /** Onderdeel, Wat telt, Teller, Noemer, Weging, Niet voldaan. */
    COMPONENTS(6),
    /** Criterium, Norm, Vastgesteld door, Oordeel, Oordeel bij standaardnorm. */
    NORMS(5),
    /** Term, Betekenis. */
    DEFINITIONS(2),
    /** Ernst, Soort bevinding, Aantal. */
    FINDINGS(3),
    /** Wat, Waarde: bestand, hash, versies. */
    PROVENANCE(2),
    /** Maatregel, Budget, Besteed, Verschil. */
    MONEY(4),
    /** Plan, Gegevens van, Volledigheid, Realisme, Ambitie: verdict with score and trend in each. */
    PORTFOLIO(5),
    /** Wat, Stond er, Is nu, Blad en rij. */
    CHANGES(4);

    private final int columns;

    TableKind(int columns) {
        this.columns = columns;
    }

    /** How many columns a table of this kind has. */
    public int columns() {
        return columns;
    }
}
