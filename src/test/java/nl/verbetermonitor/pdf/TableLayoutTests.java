package nl.verbetermonitor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRDataset;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import nl.verbetermonitor.report.TableKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableLayoutTests {

    @ParameterizedTest
    @EnumSource
    void theColumnsFillTheWidthBetweenTheMargins(TableKind kind) {
        assertThat(TableLayout.of(kind).columns().stream()
                        .mapToInt(TableLayout.Column::width)
                        .sum())
                .isEqualTo(Designs.CONTENT_WIDTH);
    }

    @ParameterizedTest
    @EnumSource
    void theTemplateHasAFieldForEachColumn(TableKind kind) {
        JRDataset table =
                new Templates(new SimpleJasperReportsContext()).table(kind).getMainDataset();
        assertThat(table.getFields())
                .extracting(field -> field.getName())
                .filteredOn(name -> name.startsWith("cell"))
                .hasSize(kind.columns());
    }

    @Test
    void theBuildMakesTheSameTemplatesTwice(@TempDir Path one, @TempDir Path two) throws Exception {
        TemplateCompiler.main(new String[] {one.toString()});
        TemplateCompiler.main(new String[] {two.toString()});

        try (Stream<Path> files = Files.walk(one)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSizeGreaterThan(TableKind.values().length)
                    .allSatisfy(file ->
                            assertThat(two.resolve(one.relativize(file))).hasSameBinaryContentAs(file));
        }
    }
}
