package nl.verbetermonitor.html;

import nl.verbetermonitor.report.Text;

/** Writes texts with their emphasis, symbols and small pictures. */
final class Texts {

    /** The width small pictures are drawn at, in points. */
    private static final double PICTURE_WIDTH = 51;

    private final Markup page;
    private final Ids ids;
    private final Drawings drawings;

    Texts(Markup page, Ids ids, Drawings drawings) {
        this.page = page;
        this.ids = ids;
        this.drawings = drawings;
    }

    /**
     * Writes a text in an element of its own.
     *
     * @param type the class of the element; empty text for none
     */
    void in(String element, String type, Text text) {
        page.open(element, text.plain());
        if (!type.isEmpty()) {
            page.with("class", type);
        }
        write(text);
        page.close();
    }

    /** Writes a text in the element that is open. */
    void write(Text text) {
        for (Text.Part part : text.parts()) {
            if (part instanceof Text.Words words) {
                words(words);
            } else if (part instanceof Text.Sign sign) {
                SymbolShapes.show(page, sign.symbol());
            } else if (part instanceof Text.Picture picture) {
                picture(picture);
            }
        }
    }

    private void words(Text.Words words) {
        switch (words.emphasis()) {
            case NONE -> page.text(words.text());
            case STRONG -> page.open("strong").text(words.text()).close();
        }
    }

    private void picture(Text.Picture picture) {
        drawings.draw(page, "drawing small", picture.chart(), PICTURE_WIDTH, ids.of("figuur"));
        page.open("span").with("class", "spoken").text(picture.alternative()).close();
    }
}
