package nl.verbetermonitor.job;

import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.verbetermonitor.distribution.CoverNotes;
import nl.verbetermonitor.distribution.Document;
import nl.verbetermonitor.distribution.ReportKind;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Publication;
import nl.verbetermonitor.report.Approval;
import nl.verbetermonitor.report.CoverNote;

/** What readers are told beside a document, from what it was made of. */
final class MessageNotes implements CoverNotes {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

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
                : CoverNote.of(gathering.sources(
                        history.reports().get(id), history.publications().of(id).map(MessageNotes::approval)));
    }

    private static Approval approval(Publication publication) {
        return new Approval(
                publication.decision().caseNumber(),
                publication.decision().meetingDate(),
                publication.embargoUntil().map(moment -> LocalDateTime.ofInstant(moment, ZONE)));
    }
}
