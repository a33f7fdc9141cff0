package nl.verbetermonitor.distribution;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who is reminded of overdue measures.
 *
 * @param daysBetween how many days there are at least between two reminders of an owner, from 1 on
 * @param addresses of owners by the name that trackers give them; when there are none, nobody is reminded
 */
public record ReminderSettings(int daysBetween, Map<String, MailAddress> addresses) {

    private static final int A_WEEK = 7;

    public ReminderSettings {
        if (daysBetween < 1) {
            throw new IllegalArgumentException("Days between reminders: " + daysBetween);
        }
        Map<String, MailAddress> compared = new TreeMap<>();
        addresses.forEach((owner, address) -> compared.put(keyOf(owner), address));
        addresses = Map.copyOf(compared);
    }

    /** Nobody is reminded. */
    public static ReminderSettings none() {
        return new ReminderSettings(A_WEEK, Map.of());
    }

    /** Whether anybody is reminded. */
    public boolean areOn() {
        return !addresses.isEmpty();
    }

    /** The same text for the same owner, however the name is typed. */
    public static String keyOf(String owner) {
        return Route.compared(owner);
    }

    /** The address of an owner, however the name is typed; empty when there is none. */
    public Optional<MailAddress> addressOf(String owner) {
        return Optional.ofNullable(addresses.get(keyOf(owner)));
    }
}
