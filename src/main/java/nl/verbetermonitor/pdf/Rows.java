package nl.verbetermonitor.pdf;

import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;
import org.jspecify.annotations.Nullable;

/** Rows for a template, each a value by the name of its field. */
final class Rows implements JRRewindableDataSource {

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

    /** What does not fit on a page is set anew on the next. */
    @Override
    public void moveFirst() {
        current = -1;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        return rows.get(current).get(field.getName());
    }
}
