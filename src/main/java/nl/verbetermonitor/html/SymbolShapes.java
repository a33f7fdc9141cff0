package nl.verbetermonitor.html;

import java.util.Locale;
import nl.verbetermonitor.report.Symbol;

/**
 * The symbols, drawn once on a page and shown from there wherever they stand. They take their colour from the text they
 * stand in, so that they stay visible in the colours a reader chose.
 */
final class SymbolShapes {

    /** The circle of radius 1 that every symbol fills, with room for the ends of its lines. */
    private static final String BOX = "-1.06 -1.06 2.12 2.12";

    private SymbolShapes() {}

    /** The class that gives what carries a symbol its colour. */
    static String type(Symbol symbol) {
        return symbol.name().toLowerCase(Locale.ROOT);
    }

    /** Draws all symbols, out of sight. */
    static void define(Markup page) {
        page.openDrawing("shapes", BOX).with("width", "0").with("height", "0").open("defs");
        for (Symbol symbol : Symbol.values()) {
            page.open("g").with("id", id(symbol));
            draw(page, symbol);
            page.close();
        }
        page.close().close();
    }

    /** Shows a symbol in a text. */
    static void show(Markup page, Symbol symbol) {
        page.open("span").with("class", "sign " + type(symbol));
        page.openDrawing("symbol", BOX);
        page.open("use").with("href", "#" + id(symbol)).close();
        page.close().close();
    }

    private static String id(Symbol symbol) {
        return "symbool-" + type(symbol);
    }

    private static void draw(Markup page, Symbol symbol) {
        switch (symbol) {
            case CHECK -> {
                circle(page, "shape", "0", "0.98");
                path(page, "hole", "M-.46-.02-.12.34.48-.36");
            }
            case ATTENTION -> {
                path(page, "shape round", "M-.94.78H.94L0-.84Z");
                path(page, "hole", "M0-.34V.2");
                circle(page, "dot", "0.56", "0.15");
            }
            case CROSS -> {
                path(page, "shape round", "M-.82-.82H.82V.82H-.82Z");
                path(page, "hole", "M-.42-.42.42.42M-.42.42.42-.42");
            }
            case UNDERWAY -> {
                circle(page, "ring", "0", "0.87");
                path(page, "shape", "M0 0V-.85A.85.85 0 0 1 .85 0Z");
            }
            case OPEN -> circle(page, "ring", "0", "0.87");
            case DASH -> path(page, "ring", "M-.7 0H.7");
        }
    }

    private static void circle(Markup page, String type, String y, String radius) {
        page.open("circle").with("class", type).with("cy", y).with("r", radius).close();
    }

    private static void path(Markup page, String type, String lines) {
        page.open("path").with("class", type).with("d", lines).close();
    }
}
