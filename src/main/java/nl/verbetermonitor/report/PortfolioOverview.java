package nl.verbetermonitor.report;

import java.util.List;

/** The portefeuilleoverzicht: all plans of a portfolio holder, then per plan what needs attention. */
public final class PortfolioOverview {

    /** Goes up when the same sources give another overview, so that overviews are made anew. */
    public static final int LAYOUT_VERSION = 1;

    private PortfolioOverview() {}

    /** Makes the model of the report; the same sources give an equal model. */
    public static Report of(PortfolioSources sources) {
        Report first = ProgressReport.of(sources.plans().get(0));
        return new Report(
                first.title(),
                first.logo(),
                first.organisation(),
                first.marking(),
                first.footer(),
                first.accent(),
                sources.newestReportingDate(),
                List.of(Part.of(List.of(new Block.Heading(1, sources.holder())))));
    }
}
