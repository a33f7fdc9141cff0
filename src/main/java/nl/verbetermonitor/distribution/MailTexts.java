package nl.verbetermonitor.distribution;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.verbetermonitor.report.CoverNote;

/** The Dutch of messages to readers. */
final class MailTexts {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("nl.verbetermonitor.distribution.mail", Locale.ROOT);
    private static final double MEGABYTE = 1 << 20;

    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);

    /** So many measures of an owner; more is not a reminder. */
    private static final int MOST_MEASURES = 100;

    private final String link;

    /**
     * @param link the address of the folder of reports for readers; empty text when they have none
     */
    MailTexts(String link) {
        this.link = link;
    }

    String subject(Document document, CoverNote note) {
        return text("subject." + document.kind().dutch(), note.subject());
    }

    /**
     * @param size of the file, in bytes
     * @param attached whether the file goes with it
     */
    String body(Document document, CoverNote note, int size, boolean attached) {
        StringBuilder body = new StringBuilder();
        paragraph(body, text("opening." + document.kind().dutch(), note.subject()));
        for (CoverNote.Passage passage : note.passages()) {
            passage(body, passage.heading(), passage.lines());
        }
        if (!document.remarks().isEmpty()) {
            passage(body, text("remarks"), document.remarks());
        }
        paragraph(
                body,
                attached
                        ? text("attached", document.fileName())
                        : text(
                                link.isEmpty() ? "stays" : "linked",
                                size / MEGABYTE,
                                address(document.edition().file().path())));
        paragraph(body, text("closing", note.municipality()));
        return body.toString();
    }

    String subject(Reminder reminder) {
        return text("reminder.subject", reminder.size());
    }

    String body(Reminder reminder) {
        StringBuilder body = new StringBuilder();
        paragraph(body, text("reminder.opening", reminder.size()));
        int room = MOST_MEASURES;
        for (Reminder.OfPlan plan : reminder.plans()) {
            List<String> lines = plan.measures().stream()
                    .limit(Math.max(0, room))
                    .map(MailTexts::line)
                    .toList();
            if (!lines.isEmpty()) {
                passage(body, text("reminder.plan", line(plan.plan()), LONG_DATE.format(plan.reportingDate())), lines);
            }
            room -= plan.measures().size();
        }
        if (room < 0) {
            paragraph(body, text("reminder.more", -room));
        }
        paragraph(body, text("reminder.closing"));
        return body.toString();
    }

    private static String line(Reminder.Overdue overdue) {
        if (overdue instanceof Reminder.Measure measure) {
            return text(
                    "reminder.measure",
                    line((measure.nr() + " " + measure.title()).strip()),
                    LONG_DATE.format(measure.plannedFinish()));
        }
        Reminder.Step step = (Reminder.Step) overdue;
        return line((step.nr() + " " + step.step()).strip());
    }

    /** On one line, whatever stands in the cell. */
    private static String line(String text) {
        return HeaderText.of(text);
    }

    private static void passage(StringBuilder body, String heading, List<String> lines) {
        if (heading.isEmpty()) {
            lines.forEach(line -> paragraph(body, line));
            return;
        }
        body.append(heading).append("\n\n");
        lines.forEach(line -> body.append("- ").append(line).append('\n'));
        body.append('\n');
    }

    private static void paragraph(StringBuilder body, String text) {
        body.append(text).append("\n\n");
    }

    /** Where a file is: below an address of the web as such, otherwise as people write a path. */
    private String address(String path) {
        if (link.isEmpty()) {
            return path;
        }
        boolean web = link.startsWith("http://") || link.startsWith("https://");
        String base = link.endsWith("/") || link.endsWith("\\") ? link : link + "/";
        return base + (web ? encoded(path) : path);
    }

    private static String encoded(String path) {
        return Arrays.stream(path.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    private static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), DUTCH).format(arguments);
    }
}
