/**
 * Files of cells: streaming readers for .xlsx, .xlsm and .ods, the analyst's own workbook with its findings
 * ({@link nl.verbetermonitor.workbook.AnnotatedCopy}) and the empty tracker
 * ({@link nl.verbetermonitor.workbook.TrackerTemplate}). The only user of POI.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"plan"})
package nl.verbetermonitor.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
