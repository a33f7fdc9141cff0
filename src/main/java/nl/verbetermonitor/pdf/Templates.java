package nl.verbetermonitor.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.JRLoader;
import nl.verbetermonitor.report.TableKind;

/** The templates that the build made. They do not change once read, so threads share them. */
final class Templates {

    private final JasperReport flow;
    private final Map<TableKind, JasperReport> tables;

    private Templates(JasperReport flow, Map<TableKind, JasperReport> tables) {
        this.flow = flow;
        this.tables = Collections.unmodifiableMap(tables);
    }

    /** Reads them all; a missing one means a broken build. */
    static Templates read(JasperReportsContext context) {
        Map<TableKind, JasperReport> tables = new EnumMap<>(TableKind.class);
        for (TableKind kind : TableKind.values()) {
            tables.put(kind, read(context, TableDesign.name(kind)));
        }
        return new Templates(read(context, "flow"), tables);
    }

    /** The name of the file with a template. */
    static String file(String name) {
        return name + ".jasper";
    }

    JasperReport flow() {
        return flow;
    }

    JasperReport table(TableKind kind) {
        JasperReport table = tables.get(kind);
        if (table == null) {
            throw new IllegalStateException("No template for " + kind);
        }
        return table;
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
