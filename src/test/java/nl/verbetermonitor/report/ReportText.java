package nl.verbetermonitor.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as its reader meets it: lines of words. The cells of a row are separated by bars. */
final class ReportText {

    private ReportText() {}

    /** The lines of the letter, in its longest version. */
    static List<String> letter(ReportSources sources) {
        return lines(ProgressReport.of(sources).parts().get(0).versions().get(0));
    }

    /** The lines of the whole report, the letter in its longest version. */
    static List<String> all(ReportSources sources) {
        return ProgressReport.of(sources).parts().stream()
                .flatMap(part -> lines(part.versions().get(0)).stream())
                .toList();
    }

    /** The lines from one heading to the next of the same level or above; none when there is no such heading. */
    static List<String> under(ReportSources sources, String heading) {
        List<Block> found = new ArrayList<>();
        int level = 0;
        for (Block block : blocks(sources)) {
            if (block instanceof Block.Heading one) {
                if (level > 0 && one.level() <= level) {
                    break;
                }
                if (level == 0 && one.text().startsWith(heading)) {
                    level = one.level();
                    continue;
                }
            }
            if (level > 0) {
                found.add(block);
            }
        }
        return lines(found);
    }

    /** All blocks of a report, the letter in its longest version. */
    static List<Block> blocks(ReportSources sources) {
        return ProgressReport.of(sources).parts().stream()
                .flatMap(part -> part.versions().get(0).stream())
                .toList();
    }

    static List<String> lines(List<Block> blocks) {
        return blocks.stream().flatMap(ReportText::lines).toList();
    }

    private static Stream<String> lines(Block block) {
        if (block instanceof Block.Heading heading) {
            return Stream.of(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text().plain());
        } else if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().map(Text::plain);
        } else if (block instanceof Block.Particulars particulars) {
            return particulars.entries().stream().map(entry -> entry.label() + " | " + entry.value());
        } else if (block instanceof Block.Verdicts verdicts) {
            return verdicts.cards().stream()
                    .map(card -> String.join(
                            " | ", card.title(), card.question(), card.verdict(), card.facts(), card.figures()));
        } else if (block instanceof Block.Table table) {
            return Stream.concat(
                    Stream.of(table.summary(), String.join(" | ", table.header())),
                    table.rows().stream().map(ReportText::row));
        } else if (block instanceof Block.Remark remark) {
            return Stream.of(remark.text().plain());
        } else if (block instanceof Block.Signatures signatures) {
            return signatures.signatories().stream().map(one -> one.role() + " | " + one.name());
        } else if (block instanceof Block.Figure figure) {
            return Stream.of(figure.alternative());
        } else if (block instanceof Block.Columns columns) {
            return Stream.concat(columns.left().stream(), columns.right().stream())
                    .flatMap(ReportText::lines);
        }
        throw new AssertionError("Unknown block " + block);
    }

    private static String row(List<Text> cells) {
        return String.join(" | ", cells.stream().map(ReportText::cell).toList());
    }

    private static String cell(Text cell) {
        return cell.plain()
                + cell.parts().stream()
                        .filter(Text.Picture.class::isInstance)
                        .map(part -> ((Text.Picture) part).alternative())
                        .collect(Collectors.joining());
    }

    /** The JSON beside the report. */
    static String json(ReportSources sources) {
        return json(sources, Optional.empty());
    }

    /** The same, of a report with an aanvulling. */
    static String json(ReportSources sources, Optional<SupplementedReport> supplemented) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AssessmentJson.write(sources, supplemented, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
