/**
 * Charts in, lines and planes on a canvas out: what every format of a report draws alike, and its colours. The only user of
 * JFreeChart. Enter at {@link nl.verbetermonitor.drawing.Charts}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"report"})
package nl.verbetermonitor.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
