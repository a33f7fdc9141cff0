package nl.verbetermonitor.pdf;

import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/** Rows for a template, each a value by the name of its field. */
final class Rows implements JRDataSource {

    private final List<Map<String, Object>> rows;
    private int current = -1;

    Rows(List<Map<String, Object>> rows) {
        this.rows = rows;
    }

    @Override
    public boolean next() {
        current++;
        return current < rows.size();
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        return rows.get(current).get(field.getName());
    }
}
