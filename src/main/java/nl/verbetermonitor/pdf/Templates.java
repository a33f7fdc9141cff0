package nl.verbetermonitor.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.JRLoader;
import nl.verbetermonitor.report.TableKind;

/**
 * The templates that the build made. They do not change once read, so threads share them. A table's template is read when
 * a table of its kind is first set, as most reports have few kinds.
 */
final class Templates {

    private final JasperReportsContext context;
    private final JasperReport flow;
    private final JasperReport column;
    private final Map<TableKind, JasperReport> tables = new ConcurrentHashMap<>();

    /** Reads the templates of a page and of a column; a missing one means a broken build. */
    Templates(JasperReportsContext context) {
        this.context = context;
        this.flow = read(context, FlowDesign.NAME);
        this.column = read(context, ColumnDesign.NAME);
    }

    /** The name of the file with a template. */
    static String file(String name) {
        return name + ".jasper";
    }

    JasperReport flow() {
        return flow;
    }

    JasperReport column() {
        return column;
    }

    JasperReport table(TableKind kind) {
        return tables.computeIfAbsent(kind, missing -> read(context, TableDesign.name(missing)));
    }

    private static JasperReport read(JasperReportsContext context, String name) {
        try (InputStream in = Templates.class.getResourceAsStream(file(name))) {
            if (in == null) {
                throw new IllegalStateException("No template " + file(name) + " beside the classes");
            }
            return (JasperReport) JRLoader.loadObject(context, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException("Template " + file(name) + " cannot be read", e);
        }
    }
}
