/** The Spring Batch jobs that run the pipeline: lock, recovery, partitions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "plan",
            "workbook",
            "intake",
            "history",
            "assessment",
            "report",
            "drawing",
            "pdf",
            "html",
            "distribution"
        })
package nl.verbetermonitor.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
