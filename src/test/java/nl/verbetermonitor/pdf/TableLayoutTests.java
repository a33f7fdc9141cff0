package nl.verbetermonitor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import net.sf.jasperreports.engine.JRDataset;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import nl.verbetermonitor.report.TableKind;
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
                Templates.read(new SimpleJasperReportsContext()).table(kind).getMainDataset();
        assertThat(table.getFields())
                .extracting(field -> field.getName())
                .filteredOn(name -> name.startsWith("cell"))
                .hasSize(kind.columns());
    }
}
