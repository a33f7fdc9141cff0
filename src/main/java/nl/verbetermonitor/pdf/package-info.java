/** Report model in, PDF out. The only user of JasperReports. */
@NullMarked
@ApplicationModule(allowedDependencies = {"report"})
package nl.verbetermonitor.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
