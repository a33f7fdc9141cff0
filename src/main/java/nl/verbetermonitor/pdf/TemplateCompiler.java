package nl.verbetermonitor.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.base.JRBaseElement;
import net.sf.jasperreports.engine.design.JRCompiler;
import net.sf.jasperreports.engine.design.JRJavacCompiler;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.util.JRSaver;
import nl.verbetermonitor.report.TableKind;

/** Run by the build: draws the templates and the colour profile, checks them, and writes them beside the classes. */
public final class TemplateCompiler {

    private TemplateCompiler() {}

    /**
     * Writes the templates.
     *
     * @param arguments the directory of the compiled classes
     * @throws JRException when a design is not valid, which stops the build
     * @throws IOException when a file cannot be written
     */
    public static void main(String[] arguments) throws JRException, IOException {
        Path directory =
                Path.of(arguments[0], TemplateCompiler.class.getPackageName().split("\\.", -1));
        Files.createDirectories(directory);
        write(FlowDesign.design(), directory);
        write(ColumnDesign.design(), directory);
        for (TableKind kind : TableKind.values()) {
            write(TableDesign.design(kind), directory);
        }
        Files.write(directory.resolve(ColourProfile.FILE), ColourProfile.bytes());
    }

    private static void write(JasperDesign design, Path directory) throws JRException {
        identify(design);
        // This compiler belongs to the engine, so that reading a template back needs no compiler on the class path.
        JRCompiler compiler = new JRJavacCompiler(new SimpleJasperReportsContext());
        JRSaver.saveObject(
                compiler.compileReport(design),
                directory.resolve(Templates.file(design.getName())).toFile());
    }

    /** The engine would identify parts by chance, and two builds would differ. */
    private static void identify(JasperDesign design) {
        design.setUUID(new UUID(0, 0));
        AtomicLong number = new AtomicLong();
        for (JRBand band : design.getAllBands()) {
            identify(band.getElements(), number);
        }
    }

    private static void identify(JRElement[] elements, AtomicLong number) {
        for (JRElement element : elements) {
            if (element instanceof JRBaseElement base) {
                base.setUUID(new UUID(0, number.incrementAndGet()));
            }
            if (element instanceof JRFrame frame) {
                identify(frame.getElements(), number);
            }
        }
    }
}
