package nl.verbetermonitor.html;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.verbetermonitor.pdf.SampleCharts;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.Block.Bullets;
import nl.verbetermonitor.report.Block.Columns;
import nl.verbetermonitor.report.Block.Figure;
import nl.verbetermonitor.report.Block.Heading;
import nl.verbetermonitor.report.Block.Paragraph;
import nl.verbetermonitor.report.Block.Particulars;
import nl.verbetermonitor.report.Block.Remark;
import nl.verbetermonitor.report.Block.Signatures;
import nl.verbetermonitor.report.Block.Signatures.Signatory;
import nl.verbetermonitor.report.Block.Table;
import nl.verbetermonitor.report.Block.Verdicts;
import nl.verbetermonitor.report.Block.Verdicts.Card;
import nl.verbetermonitor.report.Logo;
import nl.verbetermonitor.report.Part;
import nl.verbetermonitor.report.Report;
import nl.verbetermonitor.report.Symbol;
import nl.verbetermonitor.report.TableKind;
import nl.verbetermonitor.report.Text;

/** Reports as the report package makes them, and pieces of them. */
final class SampleReports {

    private static final String LOGO = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 40\">"
            + "<circle cx=\"20\" cy=\"20\" r=\"18\" fill=\"#00566B\"/></svg>";

    private SampleReports() {}

    static Report of(Block... blocks) {
        return of(Part.of(List.of(blocks)));
    }

    static Report of(Part... parts) {
        return new Report(
                "Voortgang Verbeterplan Versterkte procesregie, stand per 30 september 2023",
                Optional.of(new Logo(Logo.Format.SVG, LOGO.getBytes(StandardCharsets.UTF_8))),
                "Gemeente Voorbeeldstad",
                "CONCEPT · VOORBEELD",
                "Voortgangsrapportage · VP-2022-01 · peildatum 30 september 2023",
                "#00566B",
                LocalDate.of(2023, 9, 30),
                List.of(parts));
    }

    /** Every kind of block, chart and table, every symbol, and a table of many rows. */
    static Report everything() {
        List<Block> tables = new ArrayList<>();
        tables.add(new Heading(1, "Bijlage 3 Alle tabellen"));
        for (TableKind kind : TableKind.values()) {
            tables.add(new Heading(2, "Tabel " + kind));
            tables.add(table(kind, 6));
        }
        List<Block> charts = new ArrayList<>();
        charts.add(new Heading(1, "Bijlage 1 Voortgang"));
        charts.addAll(SampleCharts.ofEveryKind());
        return of(
                new Part(OptionalInt.of(2), List.of(letter(), List.of(new Heading(1, "Een korte versie")))),
                Part.of(charts),
                Part.of(tables),
                Part.of(List.of(new Heading(1, "Bijlage 4 Een lange tabel"), table(TableKind.MEASURES, 120))));
    }

    /** What stands in a letter to the council: all blocks but tables and figures. */
    static List<Block> letter() {
        return List.of(
                new Heading(1, "Voortgang Verbeterplan Versterkte procesregie"),
                new Particulars(List.of(
                        new Particulars.Entry("Van", "Het college van burgemeester en wethouders"),
                        new Particulars.Entry("Datum B&W vergadering", "[volgt]"))),
                new Heading(2, "1. Kennisnemen van"),
                Paragraph.of("De voortgang van het Verbeterplan\ntot en met 30 september 2023."),
                new Heading(2, "3. Kernboodschap"),
                verdicts(),
                new Paragraph(Text.of("12 van de 15 maatregelen zijn afgerond.", " Eén maatregel is vertraagd.")),
                new Heading(3, "Wat is veranderd"),
                new Bullets(List.of(Text.of("Afgerond: M10."), Text.of("Gestart: M15 eindevaluatie."))),
                new Remark(Symbol.CROSS, Text.of("M08", " Oorzaak: de leverancier levert later.")),
                new Heading(2, "5. Vervolg"),
                new Columns(
                        List.of(new Heading(3, "Wat een besluit vraagt"), Paragraph.of("Een extra formatieplaats.")),
                        List.of(
                                new Heading(3, "Vragen die te verwachten zijn"),
                                new Bullets(List.of(Text.of("Wanneer is het plan gereed?"))))),
                new Signatures(List.of(
                        new Signatory("de burgemeester", "J. Voorbeeld"), new Signatory("de gemeentesecretaris", ""))));
    }

    static Verdicts verdicts() {
        return new Verdicts(List.of(
                card("Volledigheid", Symbol.CHECK, "norm gehaald", Optional.of(new BigDecimal("98.8"))),
                card("Realisme", Symbol.CROSS, "norm niet gehaald", Optional.of(new BigDecimal("48.3"))),
                card("Ambitie", Symbol.OPEN, "niet te beoordelen", Optional.empty())));
    }

    private static Card card(String title, Symbol symbol, String verdict, Optional<BigDecimal> score) {
        return new Card(
                title,
                "Wat wordt bij " + title + " gevraagd?",
                symbol,
                verdict,
                "11 van 12 afgeronde maatregelen hebben bewijs",
                score,
                new BigDecimal("80"),
                "98,8 · norm 80 · +0,3");
    }

    static Table table(TableKind kind, int rows) {
        List<String> header = IntStream.range(0, kind.columns())
                .mapToObj(column -> "Ko\u00ADlom " + (column + 1))
                .toList();
        List<List<Text>> cells = IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, kind.columns())
                        .mapToObj(column -> cell(row, column))
                        .toList())
                .toList();
        return new Table(kind, "Voorbeeld van " + kind, header, cells);
    }

    private static Text cell(int row, int column) {
        List<Symbol> symbols = Arrays.asList(Symbol.values());
        return switch (column) {
            case 1 -> Text.of(symbols.get(row % symbols.size()), "Stand " + row);
            case 2 -> Text.of("Wachttijdsignalering in het zaaksysteem bouwen\nInformatievoorziening");
            case 3 -> Text.of("");
            case 7 -> new Text(List.of(new Text.Picture(SampleCharts.spark(), "van 8,2 naar 6,1")));
            default -> Text.of("r" + row + "k" + column);
        };
    }

    /** A report whose every text is the same. */
    static Report saying(String text) {
        Text words = Text.of(text, text);
        List<String> header = List.of(text, text);
        return new Report(
                text,
                Optional.empty(),
                text,
                text,
                text,
                "#00566B",
                LocalDate.of(2023, 9, 30),
                List.of(Part.of(List.of(
                        new Heading(1, text),
                        new Heading(2, text),
                        new Particulars(List.of(new Particulars.Entry(text, text))),
                        new Paragraph(words),
                        new Bullets(List.of(words)),
                        new Verdicts(List.of(new Card(
                                text, text, Symbol.CHECK, text, text, Optional.empty(), BigDecimal.TEN, text))),
                        new Table(TableKind.DEFINITIONS, text, header, List.of(List.of(words, words))),
                        new Remark(Symbol.DASH, words),
                        new Figure(SampleCharts.spark(), text),
                        new Columns(List.of(Paragraph.of(text)), List.of(Paragraph.of(text))),
                        new Signatures(List.of(new Signatory(text, text)))))));
    }
}
