package nl.verbetermonitor.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verbetermonitor.cli.Layer.Setting;
import nl.verbetermonitor.job.DeliveryIntervals;
import nl.verbetermonitor.job.LogoFiles;
import nl.verbetermonitor.job.LogoFiles.LogoFile;
import nl.verbetermonitor.job.ReportSettings;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.HouseStyles;

/** Reads the groups {@code report} and {@code publication}: what municipalities decide about their reports. */
final class ReportSettingsReader {

    private static final String GROUP = "report";
    private static final String PLANS = "deliveries.plans";
    private static final String MUNICIPALITIES = GROUP + ".municipalities";

    /** Names of municipalities have points, as Bergen (NH.) has, so that the key behind the name says where it ends. */
    private static final Pattern NAME =
            Pattern.compile("(.*?)\\.(" + String.join("|", HouseStyleReader.KEYS) + ")(?:[.\\[].*)?");

    private final SettingsReader reader;
    private final Path home;

    /**
     * @param home the installation, from which the paths of logos count
     */
    ReportSettingsReader(SettingsReader reader, Path home) {
        this.reader = reader;
        this.home = home;
    }

    ReportSettings read() {
        HouseStyleReader standard = HouseStyleReader.of(reader, home, GROUP);
        HouseStyle standardStyle = standard.style();
        Map<String, HouseStyle> own = new LinkedHashMap<>();
        Map<String, LogoFile> ownLogos = new LinkedHashMap<>();
        for (Setting municipality : reader.names(MUNICIPALITIES, ReportSettingsReader::name)) {
            String name = HouseStyles.key(municipality.value());
            if (name.isEmpty() || own.containsKey(name)) {
                throw SettingsReader.refused(municipality, Texts.text("allowed.municipality"));
            }
            HouseStyleReader ownReader = standard.withOwn(municipality.name());
            own.put(name, ownReader.style());
            ownReader.logo().ifPresent(logo -> ownLogos.put(name, logo));
        }
        return new ReportSettings(
                new HouseStyles(standardStyle, own),
                new LogoFiles(standard.logo(), ownLogos),
                intervals(),
                new PublicationSettingsReader(reader).read());
    }

    /** What is expected of deliveries stands in a group of its own. */
    private DeliveryIntervals intervals() {
        Map<Nr, Integer> named = new LinkedHashMap<>();
        for (Setting plan : reader.names(PLANS, rest -> rest)) {
            boolean isNew = !plan.value().isBlank() && !named.containsKey(Nr.of(plan.value()));
            if (!isNew) {
                throw SettingsReader.refused(plan, Texts.text("allowed.plan"));
            }
            named.put(Nr.of(plan.value()), reader.whole(plan.name(), 1, DeliveryIntervals.LONGEST));
        }
        return new DeliveryIntervals(reader.whole("deliveries.interval-days", 1, DeliveryIntervals.LONGEST), named);
    }

    private static String name(String rest) {
        Matcher matcher = NAME.matcher(rest);
        return matcher.matches() ? matcher.group(1) : SettingsReader.upTo('.', rest);
    }
}
