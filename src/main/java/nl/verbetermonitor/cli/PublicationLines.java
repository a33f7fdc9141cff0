package nl.verbetermonitor.cli;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.cli.StatusAnswer.PublicationLine;

/** What was decided about reports, in lines: what is still to be published, what is under embargo, what was published. */
final class PublicationLines {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy", Texts.DUTCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Texts.DUTCH).withZone(Texts.ZONE);

    private final List<PublicationLine> publications;

    /**
     * @param publications in order of plan and reporting date
     */
    PublicationLines(List<PublicationLine> publications) {
        this.publications = publications;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        add(
                "approved",
                publications.stream().filter(line -> line.published().isEmpty()).toList(),
                lines);
        add(
                "embargo",
                publications.stream().filter(PublicationLine::underEmbargo).toList(),
                lines);
        add("published", newestOfEachPlan(), lines);
        return lines;
    }

    /** The others are in the answer for programs. */
    private List<PublicationLine> newestOfEachPlan() {
        Map<String, PublicationLine> newest = new LinkedHashMap<>();
        publications.stream()
                .filter(line -> line.published().isPresent() && !line.underEmbargo())
                .forEach(line -> newest.put(line.plan(), line));
        return List.copyOf(newest.values());
    }

    private static void add(String kind, List<PublicationLine> publications, List<String> lines) {
        if (!publications.isEmpty()) {
            lines.add(Texts.text("status." + kind));
            publications.forEach(line -> lines.add("  "
                    + Texts.text(
                            "status." + kind + ".line",
                            line.plan(),
                            line.reportingDate().format(DATE),
                            line.version(),
                            line.caseNumber(),
                            line.meetingDate().format(DATE),
                            line.published().map(MOMENT::format).orElse(""),
                            line.embargoUntil().map(MOMENT::format).orElse(""))));
        }
    }
}
