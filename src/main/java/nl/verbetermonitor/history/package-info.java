/** Keeps what was delivered and what was made of it, and answers what was. The only user of JDBC. */
@NullMarked
@ApplicationModule(allowedDependencies = {"plan", "assessment"})
package nl.verbetermonitor.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
