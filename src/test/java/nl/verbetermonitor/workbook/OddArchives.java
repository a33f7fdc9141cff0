package nl.verbetermonitor.workbook;

import static nl.verbetermonitor.workbook.HostileFile.BROKEN_OFF;
import static nl.verbetermonitor.workbook.HostileFile.CHECKSUM;
import static nl.verbetermonitor.workbook.HostileFile.NAME_TWICE;
import static nl.verbetermonitor.workbook.HostileFile.OVERLAP;
import static nl.verbetermonitor.workbook.HostileFile.PASSWORD;
import static nl.verbetermonitor.workbook.HostileFile.READ;
import static nl.verbetermonitor.workbook.HostileFile.TOO_LARGE;
import static nl.verbetermonitor.workbook.HostileFile.UNREADABLE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Workbooks in zip files that lie, and in honest ones that are written in a way of their own. */
final class OddArchives {

    private static final int BIT_OF_PASSWORD = 1;
    private static final int BIT_OF_STRONG_PASSWORD = 1 << 6;
    private static final int BZIP2 = 12;
    private static final int AES = 99;

    private final Path xlsx;
    private final Path ods;

    /**
     * @param folder where the workbooks are put from which all are made
     */
    OddArchives(Path folder) {
        xlsx = RawXlsx.workbook().sheet("Plan").row(1, "Veld", "Waarde").writeTo(folder.resolve("archive.xlsx"));
        ods = RawOds.spreadsheet().sheet("Plan").row(1, "Veld", "Waarde").writeTo(folder.resolve("archive.ods"));
    }

    List<HostileFile> files() {
        List<HostileFile> files = new ArrayList<>();
        Stream.of(new Odd(xlsx, "xl/worksheets/sheet1.xml"), new Odd(ods, RawOds.CONTENT))
                .forEach(odd -> files.addAll(odd.files()));
        files.add(HostileFile.of(xlsx, "names-with-backslashes", READ, OddArchives::withBackslashes));
        files.add(HostileFile.of(xlsx, "names-that-start-with-a-slash", READ, OddArchives::withSlashes));
        return files;
    }

    private static RawZip withBackslashes(RawZip zip) {
        return zip.changeAll(part -> part.named(part.name().replace('/', '\\')));
    }

    private static RawZip withSlashes(RawZip zip) {
        return zip.changeAll(part -> part.name().startsWith("[") ? part : part.named("/" + part.name()));
    }

    /**
     * What can be odd in either format.
     *
     * @param main the part with the cells
     */
    private record Odd(Path honest, String main) {

        List<HostileFile> files() {
            return Stream.of(unusual(), lies(), passwords(), overlaps(), twice())
                    .flatMap(List::stream)
                    .toList();
        }

        private List<HostileFile> unusual() {
            return List.of(
                    file("written-as-a-large-file", READ, RawZip::large),
                    file("with-sizes-behind-the-parts", READ, zip -> zip.changeAll(ZipPart::withDescriptor)),
                    file("not-packed", READ, zip -> zip.changeAll(ZipPart::unpacked)),
                    file("with-a-comment", READ, zip -> zip.withComment(new byte[65_535])),
                    file(
                            "with-a-zip-file-in-its-comment",
                            READ,
                            zip -> zip.withComment("PK\5\6".getBytes(StandardCharsets.US_ASCII))),
                    file("with-folders", READ, zip -> zip.add(ZipPart.stored("xl/", new byte[0]))
                            .add(ZipPart.stored("xl/media/", new byte[0]))),
                    file("with-a-way-out", READ, zip -> zip.add(ZipPart.packed("../../uit.txt", "x"))),
                    file("with-an-empty-part", READ, zip -> zip.add(ZipPart.stored("leeg.bin", new byte[0]))));
        }

        private List<HostileFile> lies() {
            return List.of(
                    file("checksum-wrong", CHECKSUM, zip -> zip.change(main, part -> part.withChecksum(7))),
                    file("size-too-small", CHECKSUM, zip -> zip.change(main, part -> part.withSize(100))),
                    file("size-too-large", CHECKSUM, zip -> zip.change(main, part -> part.withSize(100_000))),
                    file("size-far-too-large", TOO_LARGE, zip -> zip.large()
                            .change(main, part -> part.withSize(1L << 50))),
                    file("size-negative", UNREADABLE, zip -> zip.large().change(main, part -> part.withSize(-5))),
                    file("size-wrong-at-the-part-alone", READ, zip -> zip.change(main, part -> part.withLocalSize(5))),
                    file("packed-size-too-small", UNREADABLE, zip -> zip.change(main, part -> part.withPackedSize(40))),
                    file(
                            "packed-size-too-large",
                            UNREADABLE,
                            zip -> zip.change(main, part -> part.withPackedSize(1_000_000))),
                    file("packed-in-another-way", UNREADABLE, zip -> zip.change(main, part -> part.withMethod(BZIP2))),
                    file(
                            "packed-in-no-way-that-exists",
                            UNREADABLE,
                            zip -> zip.change(main, part -> part.withMethod(77))),
                    // what comes first to light in what was never packed differs with the reader
                    file(
                            "says-it-is-not-packed",
                            main.startsWith("xl/") ? CHECKSUM : UNREADABLE,
                            zip -> zip.change(main, part -> part.withMethod(0))),
                    bytes("directory-lost", BROKEN_OFF, bytes -> Arrays.copyOf(bytes, bytes.length - 30)),
                    bytes("no-more-than-the-end", BROKEN_OFF, bytes -> Arrays.copyOf(bytes, 200)),
                    bytes("followed-by-anything", READ, bytes -> Arrays.copyOf(bytes, bytes.length + 1_000)));
        }

        private List<HostileFile> passwords() {
            return List.of(
                    file(
                            "behind-a-password",
                            PASSWORD,
                            zip -> zip.change(main, part -> part.withFlags(BIT_OF_PASSWORD))),
                    file(
                            "behind-a-strong-password",
                            PASSWORD,
                            zip -> zip.change(main, part -> part.withFlags(BIT_OF_PASSWORD | BIT_OF_STRONG_PASSWORD))),
                    file(
                            "behind-a-password-of-another-program",
                            PASSWORD,
                            zip -> zip.change(main, part -> part.withFlags(BIT_OF_PASSWORD)
                                    .withMethod(AES))));
        }

        private List<HostileFile> overlaps() {
            return List.of(
                    file("parts-that-share-their-bytes", OVERLAP, Odd::withSharedBytes),
                    file("parts-that-quote-one-another", OVERLAP, zip -> {
                        ZipPart inner = ZipPart.stored("binnen.bin", new byte[100]);
                        ZipPart outer = ZipPart.quoting("buiten.bin", inner);
                        return zip.add(outer).add(inner.standingIn(outer));
                    }));
        }

        private static RawZip withSharedBytes(RawZip zip) {
            ZipPart kernel = ZipPart.repeated("0.bin", "", "\0", 1 << 20, "");
            zip.add(kernel);
            for (int i = 1; i < 500; i++) {
                zip.add(ZipPart.sharing(i + ".bin", kernel));
            }
            return zip;
        }

        private List<HostileFile> twice() {
            return List.of(
                    file("part-twice", NAME_TWICE, zip -> zip.add(ZipPart.packed(main, "<x/>"))),
                    file(
                            "part-twice-in-other-letters",
                            NAME_TWICE,
                            zip -> zip.add(ZipPart.packed(main.toUpperCase(Locale.ROOT), "<x/>"))),
                    file("unread-part-twice", NAME_TWICE, zip -> zip.add(ZipPart.packed("x.bin", "a"))
                            .add(ZipPart.packed("x.bin", "b"))));
        }

        private HostileFile file(String name, String answer, UnaryOperator<RawZip> change) {
            return HostileFile.of(honest, name, answer, change);
        }

        private HostileFile bytes(String name, String answer, UnaryOperator<byte[]> change) {
            return HostileFile.ofBytes(honest, name, answer, change);
        }
    }
}
