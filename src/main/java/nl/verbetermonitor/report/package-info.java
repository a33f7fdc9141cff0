/**
 * Assessment and facts in, report model out: every sentence, table and series of a report, ready to be set in a format.
 * The model knows nothing of PDF or HTML.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"plan", "assessment"})
package nl.verbetermonitor.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
