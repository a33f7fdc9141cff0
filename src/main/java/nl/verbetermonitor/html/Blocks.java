package nl.verbetermonitor.html;

import java.util.Iterator;
import java.util.List;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.Block.Verdicts.Card;
import nl.verbetermonitor.report.Text;

/** Writes the blocks of one page, in reading order. */
final class Blocks {

    /** The width figures are drawn at, in points: the one between the margins of a sheet. */
    private static final double FIGURE_WIDTH = 481;
    /** The width they are drawn at once more, for phones, where the words of a wide one cannot be read. */
    private static final double NARROW_FIGURE_WIDTH = 260;

    private final Markup page;
    private final Ids ids;
    private final Drawings drawings;
    private final Texts texts;
    private final Iterator<Outline.Entry> headings;
    private int level = 1;

    /**
     * For one page.
     *
     * @param outline of the very blocks that will be written
     */
    Blocks(Markup page, Ids ids, Drawings drawings, Outline outline) {
        this.page = page;
        this.ids = ids;
        this.drawings = drawings;
        this.texts = new Texts(page, ids, drawings);
        this.headings = outline.entries().iterator();
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        if (block instanceof Block.Heading) {
            heading(headings.next());
        } else if (block instanceof Block.Paragraph paragraph) {
            texts.in("p", "", paragraph.text());
        } else if (block instanceof Block.Bullets bullets) {
            bullets(bullets);
        } else if (block instanceof Block.Particulars particulars) {
            particulars(particulars);
        } else if (block instanceof Block.Verdicts verdicts) {
            verdicts(verdicts);
        } else if (block instanceof Block.Table table) {
            new Tables(page, ids, texts).write(table);
        } else if (block instanceof Block.Remark remark) {
            remark(remark);
        } else if (block instanceof Block.Signatures signatures) {
            signatures(signatures);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else if (block instanceof Block.Columns columns) {
            columns(columns);
        } else {
            throw new IllegalStateException("No element for " + block.getClass());
        }
    }

    private void heading(Outline.Entry heading) {
        level = heading.level();
        page.open("h" + level, heading.text()).with("id", heading.id());
        page.text(heading.text()).close();
    }

    private void bullets(Block.Bullets bullets) {
        page.open("ul");
        bullets.items().forEach(item -> texts.in("li", "", item));
        page.close();
    }

    private void particulars(Block.Particulars particulars) {
        page.open("dl").with("class", "particulars");
        for (Block.Particulars.Entry entry : particulars.entries()) {
            page.open("div");
            page.open("dt", entry.label()).text(entry.label()).close();
            page.open("dd", entry.value()).text(entry.value()).close();
            page.close();
        }
        page.close();
    }

    private void verdicts(Block.Verdicts verdicts) {
        // a list without bullets is no list to every screen reader unless it says so
        page.open("ul").with("class", "cards").with("role", "list");
        for (Card card : verdicts.cards()) {
            page.open("li").open("article").with("class", "card");
            card(card);
            page.close().close();
        }
        page.close();
    }

    private void card(Card card) {
        page.open("h" + (level + 1), card.title()).text(card.title()).close();
        texts.in("p", "question", Text.of(card.question()));
        page.open("p", card.verdict()).with("class", "verdict " + SymbolShapes.type(card.symbol()));
        SymbolShapes.show(page, card.symbol());
        page.text(card.verdict()).close();
        texts.in("p", "facts", Text.of(card.facts()));
        ScoreBar.draw(page, card);
        texts.in("p", "figures", figures(card.figures()));
    }

    /** The score, which comes first, is set strong. */
    private static Text figures(String figures) {
        int end = figures.indexOf(" ·");
        return end < 0 ? Text.of(figures) : Text.of(figures.substring(0, end), figures.substring(end));
    }

    private void remark(Block.Remark remark) {
        page.open("div")
                .with("class", "remark " + SymbolShapes.type(remark.symbol()))
                .with("role", "note");
        texts.in("p", "", remark.text());
        page.close();
    }

    private void signatures(Block.Signatures signatures) {
        page.open("ul").with("class", "signatures").with("role", "list");
        for (Block.Signatures.Signatory signatory : signatures.signatories()) {
            page.open("li");
            texts.in("p", "role", Text.of(signatory.role()));
            if (!signatory.name().isEmpty()) {
                texts.in("p", "name", Text.of(signatory.name()));
            }
            page.close();
        }
        page.close();
    }

    private void figure(Block.Figure figure) {
        page.open("figure");
        drawings.draw(page, "drawing wide", figure.chart(), FIGURE_WIDTH, ids.of("figuur"));
        drawings.draw(page, "drawing narrow", figure.chart(), NARROW_FIGURE_WIDTH, ids.of("figuur"));
        page.open("figcaption").open("details").with("open", "");
        page.open("summary").text(PageTexts.of("figure.description")).close();
        texts.in("p", "", Text.of(figure.alternative()));
        page.close().close().close();
    }

    private void columns(Block.Columns columns) {
        page.open("div").with("class", "columns");
        page.open("div");
        write(columns.left());
        page.close().open("div");
        write(columns.right());
        page.close().close();
    }
}
