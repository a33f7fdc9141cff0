package nl.verbetermonitor.html;

import java.awt.Color;
import java.util.Base64;
import java.util.List;
import nl.verbetermonitor.report.Logo;
import nl.verbetermonitor.report.Part;
import nl.verbetermonitor.report.Report;

/**
 * Sets reports as one page of HTML that needs nothing but itself: no script, no other file, no network. It is also
 * well-formed XML. Equal reports give equal bytes, whatever the day, the machine or the time zone. It is safe for use by
 * many threads.
 */
public final class HtmlRenderer {

    private static final String LANGUAGE = "nl-NL";
    private static final String MAIN = "inhoud";
    private static final String CONTENTS = "inhoudsopgave";

    /** A page may look as it wants and show pictures that are in it; everything else is refused, whatever a text says. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    private final Stylesheet stylesheet = new Stylesheet();

    /**
     * Sets a report.
     *
     * @param report with at least one part, of which the first version is set, as a page of HTML has no end; its accent
     *     colour is #RRGGBB
     * @return the bytes of the file, in UTF-8
     */
    public byte[] render(Report report) {
        Color accent = Color.decode(report.accent());
        Markup page = new Markup().doctype();
        page.open("html")
                .with("xmlns", "http://www.w3.org/1999/xhtml")
                .with("lang", LANGUAGE)
                .with("xml:lang", LANGUAGE);
        head(page, report, stylesheet.in(accent));
        page.open("body");
        body(page, report, new Drawings(accent));
        return page.close().close().bytes();
    }

    private static void head(Markup page, Report report, String style) {
        page.open("head");
        page.open("meta").with("charset", "utf-8");
        meta(page, "http-equiv", "Content-Security-Policy", POLICY);
        meta(page, "name", "viewport", "width=device-width, initial-scale=1");
        page.open("title").line(report.title()).close();
        meta(page, "name", "dcterms.date", report.date().toString());
        // otherwise a browser asks the server for one
        page.open("link").with("rel", "icon").with("href", "data:,");
        page.open("style").lines(style).close();
        page.close();
    }

    private static void meta(Markup page, String kind, String name, String content) {
        page.open("meta").with(kind, name).with("content", content);
    }

    private static void body(Markup page, Report report, Drawings drawings) {
        Ids ids = new Ids();
        String main = ids.of(MAIN);
        String contents = ids.of(CONTENTS);
        Outline outline = Outline.of(report, ids);
        page.open("a")
                .with("class", "skip")
                .with("href", "#" + main)
                .text(PageTexts.of("skip"))
                .close();
        SymbolShapes.define(page);
        header(page, report);
        if (!outline.contents().isEmpty()) {
            contents(page, outline.contents(), contents);
        }
        page.open("main").with("id", main).with("tabindex", "-1");
        if (outline.entries().isEmpty()) {
            page.open("h1", report.title()).text(report.title()).close();
        }
        parts(report.parts(), page, new Blocks(page, ids, drawings, outline));
        page.close();
        page.open("footer");
        identity(page, report);
        page.close();
    }

    private static void header(Markup page, Report report) {
        page.open("header");
        page.open("p").with("class", "organisation");
        report.logo().ifPresent(logo -> logo(page, logo));
        page.text(report.organisation()).close();
        identity(page, report);
        page.close();
    }

    /** What a page of the PDF carries at its head and foot. */
    private static void identity(Markup page, Report report) {
        if (!report.marking().isEmpty()) {
            page.open("p", report.marking())
                    .with("class", "marking")
                    .text(report.marking())
                    .close();
        }
        page.open("p", report.footer())
                .with("class", "identity")
                .text(report.footer())
                .close();
    }

    private static void logo(Markup page, Logo logo) {
        String type =
                switch (logo.format()) {
                    case SVG -> "image/svg+xml";
                    case PNG -> "image/png";
                };
        page.open("img")
                .with("alt", "")
                .with("src", "data:" + type + ";base64," + Base64.getEncoder().encodeToString(logo.bytes()));
    }

    private static void contents(Markup page, List<Outline.Entry> entries, String id) {
        page.open("nav").with("aria-labelledby", id);
        page.open("p").with("id", id).text(PageTexts.of("contents")).close();
        page.open("ol").with("role", "list");
        for (Outline.Entry entry : entries) {
            page.open("li")
                    .open("a", entry.text())
                    .with("href", "#" + entry.id())
                    .text(entry.text())
                    .close()
                    .close();
        }
        page.close().close();
    }

    private static void parts(List<Part> parts, Markup page, Blocks blocks) {
        for (Part part : parts) {
            page.open("div").with("class", "part");
            blocks.write(part.versions().get(0));
            page.close();
        }
    }
}
