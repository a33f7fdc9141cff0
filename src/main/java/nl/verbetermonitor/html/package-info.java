/**
 * Report model in, one self-contained page of HTML out, for people who cannot use PDF: the same content in the same order.
 * Enter at {@link nl.verbetermonitor.html.HtmlRenderer}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"report", "drawing"})
package nl.verbetermonitor.html;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
