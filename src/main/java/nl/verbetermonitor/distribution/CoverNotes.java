package nl.verbetermonitor.distribution;

import nl.verbetermonitor.report.CoverNote;

/** Says what readers are told beside a document. */
@FunctionalInterface
public interface CoverNotes {

    /** What stands beside a document; asked only for what is sent by mail. */
    CoverNote of(Document document);
}
