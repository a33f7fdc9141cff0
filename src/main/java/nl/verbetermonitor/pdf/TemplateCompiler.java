package nl.verbetermonitor.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
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
        for (TableKind kind : TableKind.values()) {
            write(TableDesign.design(kind), directory);
        }
        Files.write(directory.resolve(ColourProfile.FILE), ColourProfile.bytes());
    }

    private static void write(JasperDesign design, Path directory) throws JRException {
        // This compiler belongs to the engine, so that reading a template back needs no compiler on the class path.
        JRCompiler compiler = new JRJavacCompiler(new SimpleJasperReportsContext());
        JRSaver.saveObject(
                compiler.compileReport(design),
                directory.resolve(Templates.file(design.getName())).toFile());
    }
}
