package nl.verbetermonitor.report;

import java.util.List;

/** A bestuurssamenvatting as its reader meets it, in its longest version. */
final class Summary {

    private final List<Block> page;

    private Summary(List<Block> page) {
        this.page = page;
    }

    static Summary of(Tracker... deliveries) {
        return new Summary(ManagementSummary.of(Tracker.sources(deliveries))
                .parts()
                .get(0)
                .versions()
                .get(0));
    }

    List<String> lines() {
        return ReportText.lines(page);
    }

    /** What stands under Vraagt een besluit. */
    List<String> decisions() {
        List<Block> left = columns().left();
        return ReportText.lines(left.subList(1, 2));
    }

    /** What stands under Veranderd. */
    List<String> changes() {
        List<Block> left = columns().left();
        return ReportText.lines(left.subList(3, left.size()));
    }

    /** The questions with their facts. */
    List<String> questions() {
        return ReportText.lines(columns().right().subList(1, 2));
    }

    private Block.Columns columns() {
        return (Block.Columns) page.get(page.size() - 1);
    }
}
