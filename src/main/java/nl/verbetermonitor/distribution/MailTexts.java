package nl.verbetermonitor.distribution;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
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
    String body(Parcel parcel, CoverNote note, int size, boolean attached) {
        Document document = parcel.document();
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
                        ? text("attached", parcel.fileName())
                        : text(
                                link.isEmpty() ? "stays" : "linked",
                                size / MEGABYTE,
                                address(document.edition().file().path())));
        paragraph(body, text("closing", note.municipality()));
        return body.toString();
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
