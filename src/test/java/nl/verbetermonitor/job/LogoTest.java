package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.MARCH;
import static nl.verbetermonitor.job.Installation.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.verbetermonitor.job.LogoFiles.LogoFile;
import nl.verbetermonitor.job.RunOutcome.Ending;
import nl.verbetermonitor.job.RunOutcome.LogoLine;
import nl.verbetermonitor.job.RunOutcome.LogoProblem;
import nl.verbetermonitor.job.RunOutcome.ReportLine;
import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.HouseStyles;
import nl.verbetermonitor.report.Logo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A logo is read once a run, and reports do without one that cannot be used. */
class LogoTest {

    private static final String NAME = "config/logo.svg";
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">"
            + "<rect width=\"40\" height=\"20\" fill=\"#00566B\"/></svg>";

    private final Path home;
    private final Path file;

    LogoTest(@TempDir Path home) throws IOException {
        this.home = home;
        this.file = home.resolve(NAME);
        Files.createDirectories(home.resolve("config"));
    }

    private ReportSettings settings() {
        return new ReportSettings(
                HouseStyles.of(HouseStyle.defaults()),
                new LogoFiles(Optional.of(new LogoFile(NAME, file)), Map.of()),
                DeliveryIntervals.quarterly(),
                PublicationSettings.defaults());
    }

    private Ledger ledger() {
        return new Ledger();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 2, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }

    static Stream<Arguments> goodLogos() throws IOException {
        return Stream.of(
                Arguments.of(Logo.Format.SVG, SVG.getBytes(StandardCharsets.UTF_8)),
                Arguments.of(Logo.Format.PNG, png()));
    }

    @ParameterizedTest
    @MethodSource("goodLogos")
    void whatAFileHoldsSaysWhatItIsWhateverItsName(Logo.Format format, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        Ledger ledger = ledger();

        HouseStyles styles = new LogoReading(ledger).styles(settings());

        assertThat(styles.standard().logo()).contains(new Logo(format, bytes));
        assertThat(ledger.badLogos()).isEmpty();
    }

    static Stream<Arguments> badLogos() throws IOException {
        byte[] png = png();
        return Stream.of(
                Arguments.of(LogoProblem.NO_PICTURE, "geen plaatje".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(LogoProblem.NO_PICTURE, new byte[0]),
                Arguments.of(LogoProblem.NO_PICTURE, Arrays.copyOf(png, png.length / 2)),
                Arguments.of(LogoProblem.TOO_LARGE, new byte[2 * 1024 * 1024 + 1]));
    }

    @ParameterizedTest
    @MethodSource("badLogos")
    void aFileThatIsNoLogoIsNamedWithItsProblem(LogoProblem problem, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        Ledger ledger = ledger();

        assertThat(new LogoReading(ledger).styles(settings()).standard().logo()).isEmpty();
        assertThat(ledger.badLogos()).containsExactly(new LogoLine(NAME, problem));
    }

    @Test
    void aFileThatIsNotThereOrIsAFolderIsMissing() throws IOException {
        Ledger ledger = ledger();
        new LogoReading(ledger).styles(settings());
        Files.createDirectory(file);
        new LogoReading(ledger).styles(settings());

        LogoLine missing = new LogoLine(NAME, LogoProblem.MISSING);
        assertThat(ledger.badLogos()).containsExactly(missing, missing);
    }

    @Test
    void municipalitiesHaveTheirOwnAndABadOneOfSeveralIsSaidOnce() throws IOException {
        Files.writeString(file, SVG);
        LogoFile gone = new LogoFile("config/weg.svg", home.resolve("config/weg.svg"));
        LogoFile good = new LogoFile(NAME, file);
        HouseStyle style = HouseStyle.defaults();
        Ledger ledger = ledger();

        HouseStyles styles = new LogoReading(ledger)
                .styles(new ReportSettings(
                        new HouseStyles(style, Map.of("buurstad", style, "voorbeeldstad", style, "zusterstad", style)),
                        new LogoFiles(Optional.of(gone), Map.of("voorbeeldstad", good, "zusterstad", gone)),
                        DeliveryIntervals.quarterly(),
                        PublicationSettings.defaults()));

        assertThat(styles.of("Voorbeeldstad").logo()).isPresent();
        assertThat(styles.of("Zusterstad").logo()).isEmpty();
        assertThat(styles.of("Buurstad").logo()).isEmpty();
        assertThat(styles.standard().logo()).isEmpty();
        assertThat(ledger.badLogos()).containsExactly(new LogoLine("config/weg.svg", LogoProblem.MISSING));
    }

    @Test
    void reportsAreMadeWithoutABadLogoAndAnewWhenItIsRepaired() throws IOException {
        Installation installation = new Installation(home).with(MARCH).with(settings());
        Files.writeString(file, "geen plaatje");

        RunOutcome without = installation.run();

        assertThat(without.ending()).isEqualTo(Ending.DONE);
        assertThat(without.badLogos()).containsExactly(new LogoLine(NAME, LogoProblem.NO_PICTURE));
        assertThat(without.reports()).isNotEmpty();
        Map<String, String> first = bytes(installation.reports());
        assertThat(installation.run().badLogos()).isEqualTo(without.badLogos());
        assertThat(bytes(installation.reports())).isEqualTo(first);

        Files.writeString(file, SVG);
        RunOutcome repaired = installation.run();

        assertThat(repaired.badLogos()).isEmpty();
        assertThat(repaired.reports()).extracting(ReportLine::version).containsOnly(2);
        assertThat(bytes(installation.reports())).containsAllEntriesOf(first).hasSize(2 * first.size());
        assertThat(installation.run()).isEqualTo(Installation.nothingToDo(1));
    }
}
