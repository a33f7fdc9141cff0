package nl.verbetermonitor.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.cli.Layer.Setting;
import nl.verbetermonitor.distribution.Audience;
import nl.verbetermonitor.distribution.Destination;
import nl.verbetermonitor.distribution.DistributionSettings;
import nl.verbetermonitor.distribution.MailAddress;
import nl.verbetermonitor.distribution.ReminderSettings;
import nl.verbetermonitor.distribution.ReportKind;
import nl.verbetermonitor.distribution.Route;
import nl.verbetermonitor.distribution.Stage;
import nl.verbetermonitor.plan.Word;

/** Reads the group {@code distribution}: who gets which report, and how. */
final class DistributionSettingsReader {

    private static final String ROUTES = "distribution.routes";
    private static final String ADDRESSES = "distribution.reminders.addresses";

    private final SettingsReader reader;
    private final Path home;
    private final Path input;

    /**
     * @param home the installation, from which paths count
     * @param input the folder with deliveries: what is put there would be taken in
     */
    DistributionSettingsReader(SettingsReader reader, Path home, Path input) {
        this.reader = reader;
        this.home = home;
        this.input = input;
    }

    DistributionSettings read() {
        List<Route> routes = routes();
        ReminderSettings reminders = reminders();
        Optional<String> need = DistributionSettings.leadToMailbox(routes)
                ? Optional.of(ROUTES)
                : reminders.areOn() ? Optional.of(ADDRESSES) : Optional.empty();
        return new DistributionSettings(routes, since(), reminders, new MailSettingsReader(reader, home).read(need));
    }

    private ReminderSettings reminders() {
        Map<String, MailAddress> addresses = new LinkedHashMap<>();
        Set<String> owners = new HashSet<>();
        for (Setting owner : reader.names(ADDRESSES, rest -> rest)) {
            if (!owners.add(ReminderSettings.keyOf(owner.value()))) {
                throw SettingsReader.refused(owner, Texts.text("allowed.owner"));
            }
            addresses.put(owner.value(), reader.parse(owner.name(), "allowed.one-mail-address", MailAddress::parse));
        }
        return new ReminderSettings(reader.whole("distribution.reminders.days-between", 1, 366), addresses);
    }

    private Optional<Instant> since() {
        return reader.parse("distribution.since", "allowed.date-or-empty", value -> {
            try {
                return Optional.of(
                        value.isEmpty()
                                ? Optional.empty()
                                : Optional.of(LocalDate.parse(value)
                                        .atStartOfDay(Texts.ZONE)
                                        .toInstant()));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private List<Route> routes() {
        if (!reader.list(ROUTES).isEmpty()) { // a text where a route was meant
            throw SettingsReader.refused(reader.asOne(ROUTES), Texts.text("allowed.routes"));
        }
        List<Route> routes = new ArrayList<>();
        for (int i = 0; reader.has(ROUTES + "[" + i + "]"); i++) {
            routes.add(route(ROUTES + "[" + i + "]"));
        }
        return routes;
    }

    private Route route(String key) {
        ReportKind kind =
                reader.parse(key + ".report", "allowed.report-kind", value -> word(ReportKind.values(), value));
        Stage from = stage(key + ".from-state", kind);
        return new Route(
                kind,
                name(key + ".municipality"),
                name(key + ".holder"),
                from,
                audience(key + ".audience", from),
                destinations(key));
    }

    private Stage stage(String key, ReportKind kind) {
        if (!reader.has(key)) {
            return kind.usualStage();
        }
        boolean concept = kind == ReportKind.OVERVIEW;
        return reader.parse(
                key, concept ? "allowed.stage-overview" : "allowed.stage", value -> word(Stage.values(), value)
                        .filter(stage -> !concept || stage == Stage.CONCEPT));
    }

    /** Before it is published nothing is for the public. */
    private Audience audience(String key, Stage from) {
        if (!reader.has(key)) {
            return Audience.COUNCIL;
        }
        Audience audience = reader.parse(key, "allowed.audience", value -> word(Audience.values(), value));
        return reader.parse(key, "allowed.audience-stage", value -> Optional.of(audience)
                .filter(given -> given == Audience.COUNCIL || from == Stage.PUBLISHED));
    }

    private Optional<String> name(String key) {
        return reader.has(key) ? Optional.of(reader.filled(key)) : Optional.empty();
    }

    private List<Destination> destinations(String key) {
        String folder = key + ".folder";
        String mail = key + ".mail";
        boolean hasFolder = reader.has(folder);
        if (hasFolder == reader.has(mail)) {
            throw new ConfigurationException(Texts.text("config.folder-and-mail", key));
        }
        return hasFolder
                ? List.of(new Destination.Folder(reader.parse(folder, "allowed.reader-folder", this::folder)))
                : addresses(mail);
    }

    private Optional<Path> folder(String value) {
        try {
            Path path = home.resolve(value).toAbsolutePath().normalize();
            boolean usable = !value.isEmpty()
                    && (!Files.exists(path) || Files.isDirectory(path))
                    && !path.startsWith(input)
                    && !input.startsWith(path);
            return usable ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private List<Destination> addresses(String key) {
        List<Destination> addresses = new ArrayList<>();
        for (String text : reader.list(key)) {
            addresses.add(MailAddress.parse(text)
                    .map(Destination.Mailbox::new)
                    .orElseThrow(() -> SettingsReader.refused(reader.asOne(key), Texts.text("allowed.mail-address"))));
        }
        if (addresses.isEmpty()) {
            throw new ConfigurationException(Texts.text("config.missing", key, Texts.text("allowed.mail-address")));
        }
        return addresses;
    }

    private static <W extends Word> Optional<W> word(W[] words, String value) {
        return Arrays.stream(words)
                .filter(word -> word.dutch().equalsIgnoreCase(value))
                .findFirst();
    }
}
