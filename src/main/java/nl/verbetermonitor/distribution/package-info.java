/**
 * Reports in, messages to their readers out: by mail or in a folder, each once. The only user of mail. Enter at
 * {@link nl.verbetermonitor.distribution.Distribution}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"plan", "history", "report"})
package nl.verbetermonitor.distribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
