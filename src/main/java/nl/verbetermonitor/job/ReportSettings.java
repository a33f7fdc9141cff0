package nl.verbetermonitor.job;

import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.HouseStyles;

/**
 * What is decided about reports.
 *
 * @param styles of the municipalities, without their logos: a run reads those
 * @param logos where they are
 * @param intervals when the next delivery of a plan is expected
 * @param publication what is decided about publishing them
 */
public record ReportSettings(
        HouseStyles styles, LogoFiles logos, DeliveryIntervals intervals, PublicationSettings publication) {

    /** What holds where nothing was configured. */
    public static ReportSettings defaults() {
        return new ReportSettings(
                HouseStyles.of(HouseStyle.defaults()),
                LogoFiles.NONE,
                DeliveryIntervals.quarterly(),
                PublicationSettings.defaults());
    }
}
