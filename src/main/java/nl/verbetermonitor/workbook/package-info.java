/** Files of cells: streaming readers for .xlsx, .xlsm and .ods. The only user of POI. */
@NullMarked
@ApplicationModule(allowedDependencies = {"plan"})
package nl.verbetermonitor.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
