/** Commands in, jobs and answers in the terminal out; configuration and exit codes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "plan",
            "workbook",
            "intake",
            "history",
            "assessment",
            "report",
            "pdf",
            "distribution",
            "job",
            "schedule"
        })
package nl.verbetermonitor.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
