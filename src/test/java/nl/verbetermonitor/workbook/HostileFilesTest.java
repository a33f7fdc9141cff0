package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hostile files of every kind are read by one process with little memory, one after the other. Each is read correctly or
 * refused with a reason of its own, and none keeps the others from their answer.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTest {

    private static final String MEMORY = "-Xmx256m";
    private static final String SECRET = "wat niemand mag lezen";

    private final ServerSocketChannel server = ServerSocketChannel.open();
    private final Path scratch;
    private final List<HostileFile> files;
    private final Map<String, String> answers;

    HostileFilesTest(@TempDir Path home) throws IOException, InterruptedException {
        Path folder = Files.createDirectory(home.resolve("input"));
        scratch = Files.createDirectory(home.resolve("scratch"));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)).configureBlocking(false);
        String address = "http://127.0.0.1:" + ((InetSocketAddress) server.getLocalAddress()).getPort() + "/x";
        String secret =
                Files.writeString(home.resolve("geheim.txt"), SECRET).toUri().toString();
        files = Stream.of(
                        new XlsxBombs(home).files(),
                        new OdsBombs(home).files(),
                        new OddArchives(home).files(),
                        new Lures(home, secret, address).files())
                .flatMap(List::stream)
                .toList();
        files.forEach(file -> file.maker().accept(folder.resolve(file.name())));
        answers = read(folder, scratch);
    }

    private static Map<String, String> read(Path folder, Path scratch) throws IOException, InterruptedException {
        Path said = scratch.resolveSibling("said.txt");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingWithLittleMemory.class.getName(),
                        folder.toString(),
                        scratch.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        try (Stream<String> lines = Files.lines(said)) {
            return lines.map(line -> line.split(ReadingWithLittleMemory.SEPARATOR, 2))
                    .collect(Collectors.toMap(line -> line[0], line -> line[line.length - 1]));
        }
    }

    Stream<HostileFile> files() {
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadOrRefusedWithItsOwnReason(HostileFile file) {
        assertThat(answers).containsEntry(file.name(), file.answer());
    }

    @Test
    void nothingElseIsSaid() {
        assertThat(answers).hasSameSizeAs(files);
    }

    @Test
    void nobodyIsCalledAndNoOtherFileIsRead() throws IOException {
        assertThat(server.accept()).isNull();
        assertThat(answers.values()).noneMatch(answer -> answer.contains(SECRET));
    }

    @AfterAll
    void close() throws IOException {
        server.close();
    }

    @Test
    void nothingStaysBehind() {
        assertThat(scratch).isEmptyDirectory();
    }
}
