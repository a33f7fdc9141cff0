/**
 * The words of the domain: plans, recommendations, measures, indicators, findings and the places in a workbook they
 * come from. Everything else in the pipeline speaks in these types; they depend on nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.verbetermonitor.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
