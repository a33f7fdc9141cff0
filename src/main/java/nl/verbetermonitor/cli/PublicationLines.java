package nl.verbetermonitor.cli;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.cli.StatusAnswer.PublicationLine;
import nl.verbetermonitor.cli.StatusAnswer.SupplementLine;

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

    /** The others are in the answer for programs, unless an aanvulling to them was not decided about yet. */
    private List<PublicationLine> newestOfEachPlan() {
        List<PublicationLine> published = publications.stream()
                .filter(line -> line.published().isPresent() && !line.underEmbargo())
                .toList();
        Map<String, PublicationLine> newest = new LinkedHashMap<>();
        published.forEach(line -> newest.put(line.plan(), line));
        return published.stream()
                .filter(line -> newest.containsValue(line) || hasOpenSupplement(line))
                .toList();
    }

    private static boolean hasOpenSupplement(PublicationLine line) {
        return line.supplementedBy().stream()
                .anyMatch(supplement -> supplement.caseNumber().isEmpty());
    }

    private static void add(String kind, List<PublicationLine> publications, List<String> lines) {
        if (!publications.isEmpty()) {
            lines.add(Texts.text("status." + kind));
            for (PublicationLine line : publications) {
                lines.add("  "
                        + Texts.text(
                                "status." + kind + ".line",
                                line.plan(),
                                line.reportingDate().format(DATE),
                                line.version(),
                                line.caseNumber(),
                                line.meetingDate().format(DATE),
                                line.published().map(MOMENT::format).orElse(""),
                                line.embargoUntil().map(MOMENT::format).orElse("")));
                line.supplements().map(other -> link("supplements", other)).ifPresent(lines::add);
                line.supplementedBy().forEach(other -> lines.add(link("supplemented", other)));
            }
        }
    }

    private static String link(String kind, SupplementLine other) {
        return "    "
                + Texts.text(
                        "status." + kind,
                        other.reportingDate().format(DATE),
                        other.version(),
                        other.caseNumber()
                                .map(number -> Texts.text("status.supplement.decided", other.state(), number))
                                .orElse(other.state()));
    }
}
