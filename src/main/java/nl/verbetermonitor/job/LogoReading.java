package nl.verbetermonitor.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.verbetermonitor.drawing.Logos;
import nl.verbetermonitor.job.LogoFiles.LogoFile;
import nl.verbetermonitor.job.RunOutcome.LogoLine;
import nl.verbetermonitor.job.RunOutcome.LogoProblem;
import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.HouseStyles;
import nl.verbetermonitor.report.Logo;

/** Reads the logos of municipalities, each once a run. Reports do without one that cannot be used. */
final class LogoReading {

    /** In bytes; {@link Logos} takes no larger ones, and no more of a file is ever read. */
    private static final int LARGEST = 2 * 1024 * 1024;

    private final Ledger ledger;
    private final Map<LogoFile, Optional<Logo>> read = new HashMap<>();

    LogoReading(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The styles of the settings with their logos. */
    HouseStyles styles(ReportSettings settings) {
        LogoFiles logos = settings.logos();
        Map<String, HouseStyle> own = new TreeMap<>(settings.styles().own());
        own.replaceAll((municipality, style) ->
                style.with(Optional.ofNullable(logos.own().get(municipality)).flatMap(this::logo)));
        return new HouseStyles(
                settings.styles().standard().with(logos.standard().flatMap(this::logo)), own);
    }

    private Optional<Logo> logo(LogoFile file) {
        return read.computeIfAbsent(file, this::read);
    }

    private Optional<Logo> read(LogoFile file) {
        if (!Files.isRegularFile(file.file())) {
            return without(file, LogoProblem.MISSING);
        }
        try (InputStream stream = Files.newInputStream(file.file())) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                return without(file, LogoProblem.TOO_LARGE);
            }
            Optional<Logo> logo = Logos.read(bytes);
            return logo.isPresent() ? logo : without(file, LogoProblem.NO_PICTURE);
        } catch (IOException e) {
            return without(file, LogoProblem.MISSING);
        }
    }

    private Optional<Logo> without(LogoFile file, LogoProblem problem) {
        ledger.badLogo(new LogoLine(file.name(), problem));
        return Optional.empty();
    }
}
