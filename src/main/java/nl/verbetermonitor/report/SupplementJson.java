package nl.verbetermonitor.report;

import java.util.Optional;

/** Writes which report is supplemented: the one that was published, and what the tracker calls it. */
final class SupplementJson {

    private SupplementJson() {}

    /** Writes the property; null when nothing is supplemented and the tracker asks for nothing. */
    static void write(Context context, Optional<SupplementedReport> supplemented, JsonFields fields) {
        Optional<String> notice = context.plan().supplementTo();
        if (supplemented.isEmpty() && notice.isEmpty()) {
            fields.nothing("supplements");
            return;
        }
        fields.object("supplements", () -> {
            fields.date("peildatum", supplemented.map(SupplementedReport::reportingDate));
            fields.count("reportVersion", supplemented.map(SupplementedReport::version));
            fields.text(
                    "caseNumber", supplemented.map(report -> report.approval().caseNumber()));
            fields.date(
                    "meetingDate", supplemented.map(report -> report.approval().meetingDate()));
            fields.date("published", supplemented.map(SupplementedReport::published));
            fields.text("notice", notice);
        });
    }
}
