package nl.verbetermonitor.cli;

import java.util.Locale;
import nl.verbetermonitor.distribution.Destination;
import nl.verbetermonitor.distribution.Failure;
import nl.verbetermonitor.distribution.ReportKind;
import nl.verbetermonitor.distribution.Sending;

/** Tells of a message to a reader in one line. */
final class SendingLines {

    private SendingLines() {}

    static String line(Sending sending) {
        String what = Texts.text(
                "sending.version",
                sending.kind().dutch(),
                name(sending),
                sending.reportingDate().toString(),
                sending.version());
        String to = sending.destination().recipient();
        String channel = sending.destination() instanceof Destination.Folder ? "folder" : "mail";
        return sending.failure()
                .map(failure -> Texts.text("run.unsent." + channel, what, to, reason(failure)))
                .orElseGet(() -> Texts.text(sending.doubtful() ? "run.sent.again" : "run.sent." + channel, what, to));
    }

    private static String name(Sending sending) {
        return sending.kind() == ReportKind.OVERVIEW && sending.name().isEmpty()
                ? Texts.text("portfolio.nameless")
                : sending.name();
    }

    private static String reason(Failure failure) {
        return Texts.text("failure." + failure.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
