package nl.verbetermonitor.pdf;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/** Writes "Pagina x van y" once all parts are set, as only then their pages can be counted. */
final class PageNumbers {

    /** Stands on a page until the number is known; as short as that, so that it is measured as one line. */
    static final String PLACEHOLDER = words("page.word");

    private PageNumbers() {}

    static void write(List<JasperPrint> parts) {
        int total = parts.stream().mapToInt(part -> part.getPages().size()).sum();
        int number = 0;
        for (JasperPrint part : parts) {
            for (JRPrintPage page : part.getPages()) {
                number++;
                for (JRPrintElement element : page.getElements()) {
                    if (element instanceof JRPrintText text && FlowField.PAGE_NUMBER.equals(element.getKey())) {
                        text.setText(PLACEHOLDER + " " + of(number, total));
                    }
                }
            }
        }
    }

    private static String of(int number, int total) {
        return MessageFormat.format(words("page"), Integer.toString(number), Integer.toString(total));
    }

    private static String words(String key) {
        return ResourceBundle.getBundle("nl.verbetermonitor.pdf.pages", Locale.ROOT)
                .getString(key);
    }
}
