package nl.verbetermonitor.job;

import nl.verbetermonitor.history.History;
import nl.verbetermonitor.report.HouseStyles;

/**
 * Everything that is needed to make reports: by a run, and by who decides about one.
 *
 * @param styles of the municipalities, with their logos
 */
record Workshop(
        History history,
        Fingerprints fingerprints,
        HouseStyles styles,
        Renderers renderers,
        Gathering gathering,
        CurrentReports current,
        ReportFiles files) {

    /** Prepares one; logos that cannot be used are told to the ledger. */
    static Workshop of(MonitorSettings settings, History history, Ledger ledger) {
        Fingerprints fingerprints = new Fingerprints(settings.intake(), settings.rules());
        HouseStyles styles = new LogoReading(ledger).styles(settings.report());
        Renderers renderers = new Renderers();
        Gathering gathering = new Gathering(
                history, settings.rules(), styles, () -> renderers.pdf().glyphs());
        return new Workshop(
                history,
                fingerprints,
                styles,
                renderers,
                gathering,
                new CurrentReports(history, styles, fingerprints),
                new ReportFiles(history, renderers, new Supplementing(history, gathering)));
    }
}
