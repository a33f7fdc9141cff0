package nl.verbetermonitor.pdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.Block.Bullets;
import nl.verbetermonitor.report.Block.Heading;
import nl.verbetermonitor.report.Block.Paragraph;
import nl.verbetermonitor.report.Block.Particulars;
import nl.verbetermonitor.report.Block.Remark;
import nl.verbetermonitor.report.Block.Signatures;
import nl.verbetermonitor.report.Block.Signatures.Signatory;
import nl.verbetermonitor.report.Block.Table;
import nl.verbetermonitor.report.Block.Verdicts;
import nl.verbetermonitor.report.Block.Verdicts.Card;
import nl.verbetermonitor.report.Part;
import nl.verbetermonitor.report.Report;
import nl.verbetermonitor.report.Symbol;
import nl.verbetermonitor.report.TableKind;
import nl.verbetermonitor.report.Text;
import nl.verbetermonitor.report.Text.Emphasis;
import nl.verbetermonitor.report.Text.Sign;
import nl.verbetermonitor.report.Text.Words;

/** Reports as the report package makes them, and pieces of them. */
final class SampleReports {

    private SampleReports() {}

    static Report of(Part... parts) {
        return new Report(
                "Voortgang Verbeterplan Versterkte procesregie",
                Optional.empty(),
                "Gemeente Voorbeeldstad",
                "CONCEPT · VOORBEELD",
                "Voortgangsrapportage · VP-2022-01 · peildatum 30 september 2023",
                "#00566B",
                LocalDate.of(2023, 9, 30),
                List.of(parts));
    }

    static Report of(Block... blocks) {
        return of(Part.of(List.of(blocks)));
    }

    /** A raadsmededeling and two bijlagen. */
    static Report progressReport() {
        return of(Part.of(raadsmededeling()), Part.of(measuresAnnex()), Part.of(assessmentAnnex()));
    }

    /** Every kind of block, chart, table and symbol, a picture in a cell, odd texts, and a table of many pages. */
    static Report everything() {
        List<Block> tables = new ArrayList<>();
        tables.add(new Heading(1, "Bijlage 1 Voortgang \uD83D\uDE00 \u05E9\u05DC\u05D5\u05DD"));
        tables.addAll(SampleCharts.ofEveryKind());
        tables.add(new Block.Figure(SampleCharts.oddlyNamed(), "Een grafiek met vreemde tekens \uD83D\uDE00."));
        tables.add(targets(List.of(picture(), picture(), Text.of("niet gemeten"))));
        tables.add(columns());
        tables.add(Paragraph.of(
                "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD 123 en \uD83D\uDC4D\uFE0F e\u0301 \uD800"));
        tables.add(new Heading(1, "Bijlage 3 Alle tabellen"));
        for (TableKind kind : TableKind.values()) {
            tables.add(new Heading(2, "Tabel " + kind));
            tables.add(table(kind, 3));
        }
        return of(
                Part.of(raadsmededeling()),
                Part.of(measuresAnnex()),
                Part.of(tables),
                Part.of(List.of(
                        new Heading(1, "Bijlage 4 Een lange tabel"),
                        Paragraph.of("Deze tabel loopt over veel pagina's."),
                        table(TableKind.MEASURES, 300))));
    }

    static Table table(TableKind kind, int rows) {
        List<String> header = IntStream.range(0, kind.columns())
                .mapToObj(column -> "Kolom " + (column + 1))
                .toList();
        List<List<Text>> cells = IntStream.range(0, rows)
                .mapToObj(row -> IntStream.range(0, kind.columns())
                        .mapToObj(column -> cell(row, column))
                        .toList())
                .toList();
        return new Table(kind, "Voorbeeld van " + kind, header, cells);
    }

    static Text picture() {
        return new Text(List.of(new Text.Picture(SampleCharts.spark(), "van 8,2 naar 6,1; verwacht 5,9")));
    }

    static Block.Columns columns() {
        return new Block.Columns(
                List.of(
                        new Heading(2, "Wat vraagt een besluit"),
                        new Bullets(List.of(Text.of("links een"), Text.of("links twee")))),
                List.of(
                        new Heading(2, "Wat is veranderd"),
                        new Heading(3, "Sinds juni"),
                        Paragraph.of("rechts een"),
                        Paragraph.of("rechts twee")));
    }

    /** A table of streefwaarden with such cells in its last column. */
    static Table targets(List<Text> last) {
        List<List<Text>> rows = new ArrayList<>();
        for (Text cell : last) {
            List<Text> row = new ArrayList<>(row(
                    "I" + (rows.size() + 1) + " Gemiddelde wachttijd op passende hulp",
                    "92 dagen",
                    "56 dagen",
                    "31-12-2023",
                    "63,4 dagen",
                    "71 dagen",
                    "30-09-2023"));
            row.add(cell);
            rows.add(row);
        }
        return new Table(
                TableKind.TARGETS,
                "Per indicator de nulmeting, de streefwaarde en wat is gemeten",
                List.of(
                        "Indicator",
                        "Nulmeting",
                        "Streefwaarde",
                        "Streefdatum",
                        "Verwacht nu",
                        "Gemeten",
                        "Gemeten op",
                        "Verloop"),
                rows);
    }

    private static Text cell(int row, int column) {
        if (column == 2) {
            List<Symbol> symbols = List.of(Symbol.values());
            Symbol symbol = symbols.get(row % symbols.size());
            return Text.of(symbol, "Stand " + row);
        }
        return Text.of(column == 1 && row % 7 == 0 ? "" : "r" + row + "k" + column);
    }

    static List<Block> raadsmededeling() {
        return List.of(
                new Heading(1, "Voortgang Verbeterplan Versterkte procesregie"),
                new Particulars(List.of(
                        new Particulars.Entry("Van", "Het college van burgemeester en wethouders"),
                        new Particulars.Entry("Aan", "De gemeenteraad"),
                        new Particulars.Entry("Datum B&W vergadering", "[volgt]"),
                        new Particulars.Entry("Zaaknummer", "[volgt]"),
                        new Particulars.Entry("Portefeuillehouder", "Wethouder Jeugd"),
                        new Particulars.Entry(
                                "Onderwerp",
                                "Voortgangsrapportage leer- en verbetertraject, stand per 30 september 2023"))),
                new Heading(2, "1. Kennisnemen van"),
                Paragraph.of("De voortgang van het Verbeterplan Versterkte procesregie tot en met 30 september 2023."),
                new Heading(2, "2. Inleiding"),
                Paragraph.of("Naar aanleiding van het calamiteitenrapport van de inspecties voert de gemeente sinds"
                        + " 19 juli 2022 het Verbeterplan uit. Het loopt tot en met 31 december 2023. In deze rapportage"
                        + " toetst de gemeente zelf de voortgang op de drie punten waarop de inspecties het plan hebben"
                        + " beoordeeld. Het is een eigen toets, geen oordeel van de inspecties."),
                new Heading(2, "3. Kernboodschap"),
                verdicts(),
                new Paragraph(Text.of(
                        "12 van de 15 maatregelen zijn afgerond.",
                        " Eén maatregel is vertraagd: M08, de wachttijdsignalering in het zaaksysteem, 61 dagen na de"
                                + " oorspronkelijke datum. Zonder versnelling is het plan niet op 31 december 2023"
                                + " gereed.")),
                new Heading(3, "Wat is veranderd sinds de vorige rapportage (30 juni 2023)"),
                new Bullets(List.of(
                        Text.of("Afgerond: M10 overdrachtsprotocol, M13 leertafels. Geborgd: M01 regiekaart."),
                        Text.of("Gestart: M15 eindevaluatie."),
                        Text.of("Verschoven: M08, van 31 juli naar 30 november 2023. Reden: nieuwe opleverdatum van de"
                                + " leverancier."))),
                new Heading(2, "4. Vervolg"),
                Paragraph.of("De volgende rapportage verschijnt in februari 2024."),
                new Signatures(List.of(
                        new Signatory("de burgemeester", "J. Voorbeeld"), new Signatory("de gemeentesecretaris", ""))));
    }

    static Verdicts verdicts() {
        return new Verdicts(List.of(
                new Card(
                        "Volledigheid",
                        "Raken de maatregelen elke tekortkoming?",
                        Symbol.CHECK,
                        "norm gehaald",
                        "6 van 6 aanbevelingen gedekt; 11 van 12 afgeronde maatregelen hebben bewijs",
                        Optional.of(new BigDecimal("98.8")),
                        new BigDecimal("80"),
                        "98,8 · norm 80 · +0,3"),
                new Card(
                        "Realisme",
                        "Zijn er genoeg waarborgen om te slagen?",
                        Symbol.CROSS,
                        "norm niet gehaald",
                        "13 van 15 maatregelen hebben waarborgen; 11 van 15 houden hun datum",
                        Optional.of(new BigDecimal("48.3")),
                        new BigDecimal("80"),
                        "48,3 · norm 80 · −2,5"),
                new Card(
                        "Ambitie",
                        "Zit er vaart in de uitvoering?",
                        Symbol.ATTENTION,
                        "norm deels gehaald",
                        "5 van 12 maatregelen op tijd gereed; 1 van 3 open maatregelen te laat",
                        Optional.of(new BigDecimal("75.8")),
                        new BigDecimal("80"),
                        "75,8 · norm 80 · −1,1")));
    }

    static List<Block> measuresAnnex() {
        return List.of(
                new Heading(1, "Bijlage 2 Aanbevelingen en maatregelen"),
                Paragraph.of("Te laat is gerekend vanaf de oorspronkelijke datum, ook als de planning daarna is"
                        + " verschoven."),
                new Heading(2, "Open en sinds de vorige rapportage afgeronde maatregelen"),
                new Table(
                        TableKind.MEASURES,
                        "Per maatregel de planning, de werkelijkheid en de status",
                        List.of(
                                "Nr",
                                "Aanb.",
                                "Maatregel",
                                "Eerst gepland",
                                "Nu gepland",
                                "Werkelijk",
                                "Dagen te laat",
                                "Ver\u00ADschoven",
                                "Status",
                                "Voort\u00ADgang"),
                        List.of(
                                row(
                                        "M08",
                                        "A3",
                                        "Wachttijdsignalering in het zaaksysteem bouwen\nInformatievoorziening",
                                        "31-07-2023",
                                        "30-11-2023",
                                        "–",
                                        "61",
                                        "1×",
                                        Symbol.CROSS,
                                        "Vertraagd",
                                        "60 %"),
                                row(
                                        "M10",
                                        "A4",
                                        "Overdrachtsprotocol bij personeelswisseling\nJeugd en Wijkteams",
                                        "31-05-2023",
                                        "31-08-2023",
                                        "14-09-2023",
                                        "106",
                                        "1×",
                                        Symbol.CHECK,
                                        "Afgerond",
                                        "100 %"),
                                row(
                                        "M14",
                                        "A6",
                                        "Cliëntenraad betrekken bij de evaluatie\nZorg en Veiligheid",
                                        "31-10-2023",
                                        "31-10-2023",
                                        "–",
                                        "–",
                                        "–",
                                        Symbol.UNDERWAY,
                                        "Op schema",
                                        "80 %"),
                                row(
                                        "M15",
                                        "A1, A6",
                                        "Eindevaluatie leer- en verbetertraject\nConcerncontrol",
                                        "31-12-2023",
                                        "31-12-2023",
                                        "–",
                                        "–",
                                        "–",
                                        Symbol.ATTENTION,
                                        "Vraagt aandacht",
                                        "10 %"),
                                row(
                                        "M16",
                                        "A2",
                                        "Herijking van de werkinstructie\nJeugd en Wijkteams",
                                        "31-12-2023",
                                        "31-12-2023",
                                        "–",
                                        "–",
                                        "–",
                                        Symbol.OPEN,
                                        "Niet gestart",
                                        "0 %"),
                                row(
                                        "M17",
                                        "A2",
                                        "Tweede regiekaart\nJeugd en Wijkteams",
                                        "31-12-2023",
                                        "31-12-2023",
                                        "–",
                                        "–",
                                        "–",
                                        Symbol.DASH,
                                        "Vervallen",
                                        "–"))),
                new Remark(
                        Symbol.CROSS,
                        new Text(List.of(
                                new Words("M08 ", Emphasis.STRONG),
                                new Sign(Symbol.CROSS),
                                new Words("Vertraagd.", Emphasis.STRONG),
                                new Words(
                                        " Oorzaak: leverancier zaaksysteem levert later. Gevolg: signalering nog"
                                                + " handmatig. Bijsturing: escalatie bij leverancier.",
                                        Emphasis.NONE)))),
                new Heading(2, "Welke maatregel hoort bij welke aanbeveling"),
                new Table(
                        TableKind.COVERAGE,
                        "Per aanbeveling de maatregelen die erbij horen",
                        List.of("Aanbeveling", "Prioriteit", "Maatregelen", "Afgerond"),
                        List.of(
                                row(
                                        "A1 Leg per gezin eenduidig vast wie eigenaar is van de procesregie",
                                        "Hoog",
                                        "M01, M02, M15",
                                        "2 van 3"),
                                row(
                                        "A2 Voer versterkte procesregie uit volgens de werkinstructie",
                                        "Hoog",
                                        "M03, M04, M05",
                                        "3 van 3"),
                                row(
                                        "A3 Schaal tijdig op wanneer passende hulp uitblijft",
                                        "Hoog",
                                        "M06, M07, M08",
                                        "2 van 3"),
                                row("A4 Draag dossiers volledig over", "Hoog", "M02, M09, M10", "3 van 3"))));
    }

    static List<Block> assessmentAnnex() {
        return List.of(
                new Heading(1, "Bijlage 6 Hoe is getoetst"),
                new Heading(2, "Volledigheid"),
                new Table(
                        TableKind.COMPONENTS,
                        "Per onderdeel de teller, de noemer en de weging",
                        List.of("Onderdeel", "Wat telt", "Teller", "Noemer", "Weging", "Niet voldaan"),
                        List.of(
                                row(
                                        "V1",
                                        "Aanbevelingen met ten minste één maatregel die niet is vervallen",
                                        "6",
                                        "6",
                                        "40",
                                        ""),
                                row("V2", "Afgeronde maatregelen met bewijs", "11", "12", "30", "M05"))),
                new Heading(2, "Begrippen"),
                new Table(
                        TableKind.DEFINITIONS,
                        "Begrippen en hun betekenis",
                        List.of("Begrip", "Betekenis"),
                        List.of(
                                List.of(
                                        Text.of(Symbol.CHECK, "Geborgd"),
                                        Text.of("Afgerond, en het bewijs is van na de afronding.")),
                                List.of(
                                        Text.of(Symbol.OPEN, "niet te beoordelen"),
                                        Text.of("Minder dan de helft van de weging is van toepassing.")))));
    }

    private static List<Text> row(String... cells) {
        return Arrays.stream(cells).map(Text::of).toList();
    }

    private static List<Text> row(
            String nr,
            String aanb,
            String maatregel,
            String eerst,
            String nu,
            String werkelijk,
            String dagen,
            String verschoven,
            Symbol symbol,
            String status,
            String voortgang) {
        List<Text> cells = new ArrayList<>(row(nr, aanb, maatregel, eerst, nu, werkelijk, dagen, verschoven));
        cells.add(Text.of(symbol, status));
        cells.add(Text.of(voortgang));
        return cells;
    }
}
