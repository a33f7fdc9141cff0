package nl.verbetermonitor.html;

import java.util.List;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.Report;
import nl.verbetermonitor.report.Text;

/** The words of a report's model, in reading order. */
final class ModelWords {

    private final StringBuilder text = new StringBuilder();

    private ModelWords() {}

    static List<String> of(Report report) {
        ModelWords words = new ModelWords();
        report.parts().forEach(part -> words.add(part.versions().get(0)));
        return Page.words(words.text.toString());
    }

    private void add(List<Block> blocks) {
        blocks.forEach(this::add);
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            add(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            add(paragraph.text());
        } else if (block instanceof Block.Bullets bullets) {
            bullets.items().forEach(this::add);
        } else if (block instanceof Block.Particulars particulars) {
            particulars.entries().forEach(entry -> add(entry.label(), entry.value()));
        } else if (block instanceof Block.Verdicts verdicts) {
            verdicts.cards()
                    .forEach(card -> add(card.title(), card.question(), card.verdict(), card.facts(), card.figures()));
        } else if (block instanceof Block.Table table) {
            add(table.summary());
            table.header().forEach(this::add);
            table.rows().forEach(row -> row.forEach(this::add));
        } else if (block instanceof Block.Remark remark) {
            add(remark.text());
        } else if (block instanceof Block.Signatures signatures) {
            signatures.signatories().forEach(signatory -> add(signatory.role(), signatory.name()));
        } else if (block instanceof Block.Figure figure) {
            add("Beschrijving van de grafiek", figure.alternative());
        } else if (block instanceof Block.Columns columns) {
            add(columns.left());
            add(columns.right());
        }
    }

    private void add(Text line) {
        for (Text.Part part : line.parts()) {
            if (part instanceof Text.Words words) {
                text.append(words.text());
            } else if (part instanceof Text.Picture picture) {
                text.append(picture.alternative());
            }
        }
        text.append('\n');
    }

    private void add(String... lines) {
        text.append(String.join("\n", lines)).append('\n');
    }
}
