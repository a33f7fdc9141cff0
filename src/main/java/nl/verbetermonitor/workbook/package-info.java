/** Files of cells: a streaming reader for .xlsx and .xlsm. The only user of POI. */
@NullMarked
@ApplicationModule(allowedDependencies = {"plan"})
package nl.verbetermonitor.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
