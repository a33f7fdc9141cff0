package nl.verbetermonitor.distribution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is decided about distribution.
 *
 * @param since what came to its stage earlier is not sent; empty: that depends on when a reader was first named
 * @param mail there when a route leads to a mailbox
 */
public record DistributionSettings(List<Route> routes, Optional<Instant> since, Optional<MailSettings> mail) {

    public DistributionSettings {
        routes = List.copyOf(routes);
        boolean needsMail = routes.stream()
                .flatMap(route -> route.destinations().stream())
                .anyMatch(Destination.Mailbox.class::isInstance);
        if (needsMail && mail.isEmpty()) {
            throw new IllegalArgumentException("A route to a mailbox needs a mail server");
        }
    }

    /** Nothing is sent. */
    public static DistributionSettings none() {
        return new DistributionSettings(List.of(), Optional.empty(), Optional.empty());
    }
}
