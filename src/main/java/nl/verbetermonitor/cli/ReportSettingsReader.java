package nl.verbetermonitor.cli;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.report.Block.Signatures.Signatory;
import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.HouseStyles;
import nl.verbetermonitor.report.LetterForm;
import nl.verbetermonitor.report.LetterStyle;

/** Reads the group {@code report}: what a municipality decides about its reports. */
final class ReportSettingsReader {

    /** Of text on white, by WCAG 2.1 success criterion 1.4.3. */
    private static final double LEAST_CONTRAST = 4.5;

    private static final int MOST_SMALL_COUNT = 1000;

    private final SettingsReader reader;

    ReportSettingsReader(SettingsReader reader) {
        this.reader = reader;
    }

    HouseStyles read() {
        return HouseStyles.of(standard());
    }

    private HouseStyle standard() {
        return new HouseStyle(
                reader.parse("report.accent", "allowed.accent", ReportSettingsReader::accent),
                Optional.empty(),
                new LetterStyle(
                        LetterForm.RAADSMEDEDELING,
                        LetterForm.RAADSMEDEDELING.sections(),
                        Map.of(),
                        List.of(),
                        Optional.empty(),
                        signatories()),
                reader.whole("report.small-count", HouseStyle.LEAST_SMALL_COUNT, MOST_SMALL_COUNT),
                reader.list("report.owner-words").stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList());
    }

    private List<Signatory> signatories() {
        return reader.names("report.signatories", '.').stream()
                .map(role -> new Signatory(role.value(), reader.text(role.name())))
                .toList();
    }

    private static Optional<String> accent(String value) {
        return value.matches("#[0-9A-Fa-f]{6}") && contrastOnWhite(Color.decode(value)) >= LEAST_CONTRAST
                ? Optional.of(value)
                : Optional.empty();
    }

    private static double contrastOnWhite(Color colour) {
        double luminance = 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
