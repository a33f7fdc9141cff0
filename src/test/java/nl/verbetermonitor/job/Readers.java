package nl.verbetermonitor.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.verbetermonitor.distribution.Audience;
import nl.verbetermonitor.distribution.Destination;
import nl.verbetermonitor.distribution.DistributionSettings;
import nl.verbetermonitor.distribution.MailAddress;
import nl.verbetermonitor.distribution.MailServer;
import nl.verbetermonitor.distribution.MailSettings;
import nl.verbetermonitor.distribution.ReminderSettings;
import nl.verbetermonitor.distribution.ReportKind;
import nl.verbetermonitor.distribution.Route;
import nl.verbetermonitor.distribution.Stage;
import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.HouseStyles;

/** Who gets reports in tests. */
final class Readers {

    static final String SECRETARIAT = "secretariaat@gemeente.example";
    static final String CLERK = "griffie@gemeente.example";
    static final Duration PAUSE = Duration.ofSeconds(30);
    static final int ATTEMPTS = 3;

    private Readers() {}

    static Route route(ReportKind kind, Destination... destinations) {
        return new Route(
                kind, Optional.empty(), Optional.empty(), kind.usualStage(), Audience.COUNCIL, List.of(destinations));
    }

    static Route byMail(ReportKind kind, String... addresses) {
        return route(
                kind,
                Stream.of(addresses)
                        .map(address -> new Destination.Mailbox(
                                MailAddress.parse(address).orElseThrow()))
                        .toArray(Destination[]::new));
    }

    static Route inFolder(ReportKind kind, Path folder) {
        return route(kind, new Destination.Folder(folder));
    }

    static DistributionSettings reachedBy(int port, Route... routes) {
        return reachedBy(new MailSettings(server(port), sender(), ATTEMPTS, PAUSE, 10 << 20, ""), routes);
    }

    static DistributionSettings reachedBy(MailSettings mail, Route... routes) {
        return new DistributionSettings(List.of(routes), Optional.empty(), ReminderSettings.none(), Optional.of(mail));
    }

    /** The same, with all that was made before they were named. */
    static DistributionSettings fromTheBeginning(DistributionSettings settings) {
        return new DistributionSettings(
                settings.routes(), Optional.of(Instant.EPOCH), settings.reminders(), settings.mail());
    }

    /** The same, with reminders of measures that are overdue, once a week. */
    static DistributionSettings reminding(DistributionSettings settings, Map<String, String> addresses) {
        Map<String, MailAddress> parsed = new TreeMap<>();
        addresses.forEach(
                (owner, address) -> parsed.put(owner, MailAddress.parse(address).orElseThrow()));
        return new DistributionSettings(
                settings.routes(), settings.since(), new ReminderSettings(7, parsed), settings.mail());
    }

    static MailServer server(int port) {
        return new MailServer(
                "localhost", port, MailServer.Security.NONE, "", "", Optional.empty(), Duration.ofSeconds(30));
    }

    static MailAddress sender() {
        return MailAddress.parse("monitor@gemeente.example").orElseThrow();
    }

    static Route forHolder(Route route, String holder) {
        return new Route(
                route.kind(),
                route.municipality(),
                Optional.of(holder),
                route.from(),
                route.audience(),
                route.destinations());
    }

    /** Gives every report another version that tells the same. */
    static ReportSettings otherLook() {
        HouseStyle style = HouseStyle.defaults();
        return new ReportSettings(
                HouseStyles.of(new HouseStyle(
                        style.name(), "#7A1F3D", style.logo(), style.letter(), style.smallCount(), style.ownerWords())),
                LogoFiles.NONE,
                DeliveryIntervals.quarterly(),
                PublicationSettings.defaults());
    }

    static Route forThePublic(Route route) {
        return new Route(
                route.kind(),
                route.municipality(),
                route.holder(),
                Stage.PUBLISHED,
                Audience.PUBLIC,
                route.destinations());
    }

    /** Nobody has to know before a report is published. */
    static ReportSettings informingNobody() {
        ReportSettings usual = ReportSettings.defaults();
        return new ReportSettings(usual.styles(), usual.logos(), usual.intervals(), new PublicationSettings(Map.of()));
    }
}
