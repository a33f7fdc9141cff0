package nl.verbetermonitor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.verbetermonitor.distribution.Destination;
import nl.verbetermonitor.distribution.Document;
import nl.verbetermonitor.distribution.Failure;
import nl.verbetermonitor.distribution.Item;
import nl.verbetermonitor.distribution.Reminder;
import nl.verbetermonitor.distribution.ReportKind;
import nl.verbetermonitor.distribution.Sending;
import nl.verbetermonitor.job.RunOutcome.Distributed;

/** Tells of messages to readers, a line for each. */
final class SendingLines {

    private SendingLines() {}

    static List<String> of(Distributed distributed) {
        List<String> lines = new ArrayList<>();
        if (!distributed.ownersWithoutAddress().isEmpty()) {
            lines.add(Texts.text("reminder.no-address", String.join(", ", distributed.ownersWithoutAddress())));
        }
        if (distributed.otherOwners() > 0) {
            lines.add(Texts.text("reminder.no-address.others", distributed.otherOwners()));
        }
        distributed.sendings().stream().map(SendingLines::line).forEach(lines::add);
        return lines;
    }

    private static String line(Sending sending) {
        String what = what(sending.item());
        String to = sending.destination().recipient();
        String channel = sending.destination() instanceof Destination.Folder ? "folder" : "mail";
        return sending.failure()
                .map(failure -> Texts.text("run.unsent." + channel, what, to, reason(failure)))
                .orElseGet(() -> Texts.text(sending.doubtful() ? "run.sent.again" : "run.sent." + channel, what, to));
    }

    private static String what(Item item) {
        if (item instanceof Document document) {
            return Texts.text(
                    "sending.version",
                    document.kind().dutch(),
                    name(document),
                    document.subject().reportingDate().toString(),
                    document.edition().version());
        }
        return Texts.text("sending.reminder", ((Reminder) item).size());
    }

    private static String name(Document document) {
        String name = document.subject().name();
        return document.kind() == ReportKind.OVERVIEW && name.isEmpty() ? Texts.text("portfolio.nameless") : name;
    }

    /** Why a message did not arrive, and when it is tried again. */
    static String reason(Failure failure) {
        return Texts.text("failure." + failure.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
