/**
 * Report model in, PDF out. The only user of JasperReports. Enter at {@link nl.verbetermonitor.pdf.PdfRenderer}.
 *
 * <p>The build draws the templates ({@code TemplateCompiler}): one for the page, whose bands are the kinds of block, and
 * one for each kind of table, from one skeleton and the widths in {@code TableLayout}. A report's blocks become rows of
 * the page ({@code FlowRows}); the filled pages are written by JasperReports with our own structure, lines and metadata.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"report", "drawing"})
package nl.verbetermonitor.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
