/** Starts jobs at their times, each once for all programs on one database. The only user of db-scheduler. */
@NullMarked
@ApplicationModule(allowedDependencies = "history")
package nl.verbetermonitor.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
