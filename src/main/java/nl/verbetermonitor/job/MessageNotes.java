package nl.verbetermonitor.job;

import nl.verbetermonitor.distribution.CoverNotes;
import nl.verbetermonitor.distribution.Document;
import nl.verbetermonitor.distribution.ReportKind;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.report.CoverNote;

/** What readers are told beside a document, from what it was made of. */
final class MessageNotes implements CoverNotes {

    private final History history;
    private final Gathering gathering;
    private final PortfolioReporting surveying;

    MessageNotes(History history, Gathering gathering, PortfolioReporting surveying) {
        this.history = history;
        this.gathering = gathering;
        this.surveying = surveying;
    }

    @Override
    public CoverNote of(Document document) {
        long id = document.edition().file().owner();
        return document.kind() == ReportKind.OVERVIEW
                ? CoverNote.of(surveying.sources(history.portfolios().get(id)))
                : CoverNote.of(gathering.sources(history.reports().get(id)));
    }
}
