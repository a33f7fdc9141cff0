package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.workbook.BothFormatsProperties.Page;

/** Whatever stands in a workbook and whatever is found in it: the copy has all of it, and nothing piles up. */
class CopyProperties {

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("copies");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 60)
    void anExcelCopyHasAllThatTheDeliveryHas(
            @ForAll("pages") List<Page> pages, @ForAll("findings") List<Finding> findings) throws IOException {
        RawXlsx xlsx = RawXlsx.workbook();
        RawOds ignored = RawOds.spreadsheet();
        pages.forEach(page -> BothFormatsProperties.add(page, xlsx.sheet(page.name()), ignored.sheet(page.name())));

        assertCopies(xlsx.writeTo(folder.resolve("delivery.xlsx")), findings);
    }

    @Property(tries = 60)
    void anOpenDocumentCopyHasAllThatTheDeliveryHas(
            @ForAll("pages") List<Page> pages, @ForAll("findings") List<Finding> findings, @ForAll boolean packed)
            throws IOException {
        RawOds ods = packed ? RawOds.spreadsheet().packed() : RawOds.spreadsheet();
        RawXlsx ignored = RawXlsx.workbook();
        pages.forEach(page -> BothFormatsProperties.add(page, ignored.sheet(page.name()), ods.sheet(page.name())));

        assertCopies(ods.writeTo(folder.resolve("delivery.ods")), findings);
    }

    private static void assertCopies(Path delivery, List<Finding> findings) throws IOException {
        Path once = copy(delivery, findings, "once");
        Path again = copy(delivery, findings, "again");
        Path twice = copy(once, findings, "twice");
        Path solved = copy(once, List.of(), "solved");

        assertThat(again).hasSameBinaryContentAs(once);
        assertThat(read(once)).isEqualTo(read(delivery));
        assertThat(read(twice)).isEqualTo(read(delivery));
        assertThat(read(solved)).isEqualTo(read(delivery));
        assertThat(remarks(twice)).isEqualTo(remarks(once));
        assertThat(remarks(solved)).isZero();
    }

    private static Path copy(Path delivery, List<Finding> findings, String name) {
        AnnotatedCopy.Written written = new AnnotatedCopy(CopyLimits.of(Limits.in(folder)))
                .write(delivery, findings, folder.resolve(name), "tracker");
        assertThat(written.whole()).isTrue();
        return written.file();
    }

    /** All but the list of findings. */
    private static List<Object> read(Path file) {
        List<Object> all = new ArrayList<>();
        try (Workbook workbook = Reading.opened(file)) {
            for (Sheet sheet : workbook.sheets()) {
                if (!sheet.name().equals("Controle")) {
                    all.add(sheet.name() + sheet.hidden());
                    all.add(Reading.of(workbook, sheet));
                }
            }
        }
        return all;
    }

    /** How often our name stands above a remark. */
    private static long remarks(Path file) throws IOException {
        long remarks = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : zip.stream().toList()) {
                boolean mayHoldSome =
                        part.getName().contains("comments") || part.getName().equals("content.xml");
                if (mayHoldSome) {
                    String text = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8)
                            .replace("&#8212;", "—");
                    remarks += text.split("— Verbetermonitor —", -1).length - 1;
                }
            }
        }
        return remarks;
    }

    @Provide
    Arbitrary<List<Page>> pages() {
        return BothFormatsProperties.somePages()
                .filter(pages -> pages.stream().map(Page::name).distinct().count() == pages.size());
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        return Combinators.combine(
                        Arbitraries.of(
                                FindingCode.PLAN_NUMBER_UNREADABLE,
                                FindingCode.DATE_UNKNOWN,
                                FindingCode.PERSONAL_DATA),
                        Arbitraries.of("Plan", "Maatregelen", "A & B <1>"),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.of("=1+1", "", "x", "_x000D_", "—", "<a&b>", "\u0001\uD83D\uDE00"))
                .as((code, sheet, row, column, found) -> new Finding(code, new CellRef(sheet, row, column), found, "y"))
                .list()
                .ofMaxSize(12);
    }
}
