package nl.verbetermonitor.distribution;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.verbetermonitor.history.Receipts;
import nl.verbetermonitor.history.Receipts.Message;
import nl.verbetermonitor.history.Receipts.Receipt;
import nl.verbetermonitor.history.Receipts.State;

/** The reminders that have to be sent, as it follows from history: to each owner not more often than was configured. */
final class DueReminders {

    static final String KIND = "REMINDER";

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final MailSettings mail;
    private final ReminderSettings settings;
    private final Receipts receipts;
    private final Clock clock;

    DueReminders(MailSettings mail, ReminderSettings settings, Receipts receipts, Clock clock) {
        this.mail = mail;
        this.settings = settings;
        this.receipts = receipts;
        this.clock = clock;
    }

    List<Parcel> among(List<Reminder> reminders) {
        List<Parcel> parcels = new ArrayList<>();
        for (Reminder reminder : reminders) {
            settings.addressOf(reminder.owner()).ifPresent(address -> add(reminder, address, parcels));
        }
        return parcels;
    }

    private void add(Reminder reminder, MailAddress address, List<Parcel> parcels) {
        String owner = Parcel.hash(List.of(ReminderSettings.keyOf(reminder.owner())));
        List<Receipt> sent = receipts.about(KIND, owner).stream()
                .filter(receipt -> receipt.state() == State.SENT)
                .toList();
        if (sent.stream().allMatch(this::isLongAgo)) {
            parcels.add(parcel(reminder, owner, sent.size(), address));
        }
    }

    /** In days, not in hours: a run of the week after begins at about the same time, and may be a little earlier. */
    private boolean isLongAgo(Receipt receipt) {
        LocalDate day = LocalDate.ofInstant(receipt.last(), ZONE);
        return !LocalDate.now(clock.withZone(ZONE)).isBefore(day.plusDays(settings.daysBetween()));
    }

    /**
     * @param earlier how many were sent before: what is tried again after a failure has the identity that it had
     */
    private Parcel parcel(Reminder reminder, String owner, int earlier, MailAddress address) {
        Destination.Mailbox mailbox = new Destination.Mailbox(address);
        String key = Parcel.hash(List.of(KIND, owner, Integer.toString(earlier), mailbox.recipient()));
        Message message = new Message(
                key,
                "<" + key + "@" + mail.from().domain() + ">",
                KIND,
                OptionalLong.empty(),
                OptionalLong.empty(),
                owner,
                "",
                "",
                "",
                mailbox.channel(),
                mailbox.recipient());
        return new Parcel(reminder, mailbox, message);
    }
}
