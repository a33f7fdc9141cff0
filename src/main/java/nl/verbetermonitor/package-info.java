/** Verbetermonitor. The list of packages below this one is the pipeline: a workbook flows down it once. */
@NullMarked
package nl.verbetermonitor;

import org.jspecify.annotations.NullMarked;
