package nl.verbetermonitor.job;

import java.util.function.Supplier;
import nl.verbetermonitor.html.HtmlRenderer;
import nl.verbetermonitor.pdf.PdfRenderer;
import org.springframework.util.function.SingletonSupplier;

/** Sets reports in each format. What does it is made when the first report needs it: it reads templates and fonts. */
final class Renderers {

    private final Supplier<PdfRenderer> pdf = SingletonSupplier.of(PdfRenderer::new);
    private final Supplier<HtmlRenderer> html = SingletonSupplier.of(HtmlRenderer::new);

    PdfRenderer pdf() {
        return pdf.get();
    }

    HtmlRenderer html() {
        return html.get();
    }
}
