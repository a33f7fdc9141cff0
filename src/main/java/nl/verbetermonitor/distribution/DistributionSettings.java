package nl.verbetermonitor.distribution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is decided about distribution.
 *
 * @param since what came to its stage earlier is not sent; empty: that depends on when a reader was first named
 * @param mail there when a route leads to a mailbox, and when owners are reminded
 */
public record DistributionSettings(
        List<Route> routes, Optional<Instant> since, ReminderSettings reminders, Optional<MailSettings> mail) {

    public DistributionSettings {
        routes = List.copyOf(routes);
        if (mail.isEmpty() && (reminders.areOn() || leadToMailbox(routes))) {
            throw new IllegalArgumentException("Mail needs a server");
        }
    }

    /** Nothing is sent. */
    public static DistributionSettings none() {
        return new DistributionSettings(List.of(), Optional.empty(), ReminderSettings.none(), Optional.empty());
    }

    /** Whether any of these routes ends in a mailbox. */
    public static boolean leadToMailbox(List<Route> routes) {
        return routes.stream()
                .flatMap(route -> route.destinations().stream())
                .anyMatch(Destination.Mailbox.class::isInstance);
    }
}
