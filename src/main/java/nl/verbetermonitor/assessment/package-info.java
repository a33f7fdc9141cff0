/** Facts over time in, assessment out: one file per criterion, one method per component. Plain Java and exact arithmetic. */
@NullMarked
@ApplicationModule(allowedDependencies = {"plan"})
package nl.verbetermonitor.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
