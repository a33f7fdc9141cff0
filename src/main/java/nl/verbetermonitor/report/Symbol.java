package nl.verbetermonitor.report;

/** The picture that stands beside the word of a status or verdict; they differ in shape, not only in colour. */
public enum Symbol {
    /** A filled circle with a check, green: norm gehaald, Afgerond, Geborgd. */
    CHECK,
    /** A filled triangle with an exclamation mark, amber: norm deels gehaald, Vraagt aandacht. */
    ATTENTION,
    /** A filled square with a cross, red: norm niet gehaald, Vertraagd. */
    CROSS,
    /** A quarter-filled circle, in the accent colour: Op schema. */
    UNDERWAY,
    /** An open circle, grey: Niet gestart, niet te beoordelen. */
    OPEN,
    /** A dash, grey: Vervallen. */
    DASH
}
