package nl.verbetermonitor.html;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.verbetermonitor.drawing.Palette;
import nl.verbetermonitor.report.Symbol;

/** How a page looks: the colours of its report, and rules that are the same for all. */
final class Stylesheet {

    private final String rules;

    /** Reads the rules. They hold no sign that XML and HTML read in different ways. */
    Stylesheet() {
        try (InputStream in = Stylesheet.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("The rules of a page are not on the class path");
            }
            rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules in the accent colour of a report. */
    String in(Color accent) {
        StringBuilder colours = new StringBuilder(":root {\n");
        colour(colours, "accent", accent);
        colour(colours, "tint", Palette.tint(accent));
        colour(colours, "body", Palette.BODY);
        colour(colours, "secondary", Palette.SECONDARY);
        colour(colours, "marking", Palette.MARKING);
        colour(colours, "rule", Palette.RULE);
        colour(colours, "track", Palette.TRACK);
        for (Symbol symbol : Symbol.values()) {
            colour(colours, SymbolShapes.type(symbol), Palette.of(symbol, accent));
        }
        return colours.append("}\n").append(rules).toString();
    }

    private static void colour(StringBuilder colours, String name, Color colour) {
        colours.append("  --")
                .append(name)
                .append(": ")
                .append(Palette.hex(colour))
                .append(";\n");
    }
}
