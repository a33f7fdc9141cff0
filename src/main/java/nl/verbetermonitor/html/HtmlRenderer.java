package nl.verbetermonitor.html;

import java.nio.charset.StandardCharsets;
import nl.verbetermonitor.report.Report;

/** Sets reports as HTML. It is safe for use by many threads; equal reports give equal bytes. */
public final class HtmlRenderer {

    /**
     * Sets a report.
     *
     * @param report with at least one part; of each the first version is set, as a page of HTML has no end
     * @return the bytes of the file, in UTF-8
     */
    public byte[] render(Report report) {
        return ("<!DOCTYPE html>\n<html lang=\"nl-NL\"><title>" + report.title().length() + "</title></html>\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
