/** Cells in, facts and findings out: finds the tables of a tracker, maps their columns, parses and checks the cells. */
@NullMarked
@ApplicationModule(allowedDependencies = {"plan", "workbook"})
package nl.verbetermonitor.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
