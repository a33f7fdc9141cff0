package nl.verbetermonitor.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.verbetermonitor.intake.HeaderText.Heading;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.plan.SheetName;

/** Writes a proposed mapping with remarks. */
final class ProposalText {

    private static final String TO_FILL_IN = MappingSection.TO_FILL_IN;
    private static final List<SheetName> NEEDED = List.of(SheetName.RECOMMENDATIONS, SheetName.MEASURES);

    private final Words words;
    private final PersonalData personalData;
    private final Candidates candidates;
    private final YamlText text = new YamlText();

    ProposalText(Words words, PersonalData personalData, Candidates candidates) {
        this.words = words;
        this.personalData = personalData;
        this.candidates = candidates;
    }

    /**
     * The text.
     *
     * @param hasPlan whether the workbook has a sheet Plan
     */
    String of(List<ProposedTable> tables, DateReading dates, boolean hasPlan) {
        text.remark(0, MappingTexts.text("proposal.head", TO_FILL_IN)).open();
        plan(hasPlan);
        dates(dates);
        text.open().line(0, "bladen:");
        for (int i = 0; i < tables.size(); i++) {
            ProposedTable table = tables.get(i);
            table(table);
            if (tables.subList(i + 1, tables.size()).stream()
                    .noneMatch(later -> later.sheet().equals(table.sheet()))) {
                others(table);
            }
        }
        NEEDED.stream()
                .filter(needed -> tables.stream().noneMatch(table -> table.table() == needed))
                .forEach(this::missingTable);
        return text.toString();
    }

    private void plan(boolean hasPlan) {
        if (hasPlan) {
            text.remark(0, MappingTexts.text("proposal.has-plan"));
            return;
        }
        text.remark(0, MappingTexts.text("proposal.plan")).line(0, "plan:");
        for (Column label : SheetName.PLAN.columns()) {
            if (label.isRequired()) {
                text.entry(1, label.dutch(), TO_FILL_IN + remark(label));
            } else {
                text.remark(1, label.dutch() + ":" + remark(label));
            }
        }
    }

    private String remark(Column column) {
        return words.areOf(column.kind()) ? "   # " + words.all(column.kind()) : "";
    }

    private void dates(DateReading dates) {
        text.open();
        if (dates.order() == DateOrder.MONTH_FIRST) {
            text.remark(0, MappingTexts.text("proposal.month-first"))
                    .entry(0, "datums", dates.order().dutch());
        } else {
            text.remark(0, MappingTexts.text("proposal.day-first"));
        }
        if (dates.serials()) {
            text.remark(0, MappingTexts.text("proposal.serials")).entry(0, "datumgetallen", "ja");
        }
    }

    private void table(ProposedTable table) {
        text.open().line(1, table.table().dutch() + ":");
        text.entry(2, "blad", YamlText.quoted(table.sheet().name()));
        text.entry(2, "kopregel", table.header().areGiven() ? table.header().text() : TO_FILL_IN);
        Set<Integer> skipped = new TreeSet<>(table.header().skipped());
        if (!skipped.isEmpty()) {
            text.remark(2, MappingTexts.text("proposal.skipped"))
                    .entry(
                            2,
                            "overslaan",
                            YamlText.list(skipped.stream().map(String::valueOf).toList()));
        }
        text.line(2, "kolommen:");
        table.table().columns().forEach(column -> column(column, table));
        words(table.unknownWords());
    }

    private void column(Column column, ProposedTable table) {
        Heading heading = table.columns().get(column);
        List<String> maybe = maybe(column, table).stream().map(this::source).toList();
        if (heading != null) {
            text.entry(3, column.dutch(), source(heading));
        } else if (column.isRequired()) {
            String required = column.kind() == ColumnKind.NUMBER ? "proposal.required-number" : "proposal.required";
            String remark = maybe.isEmpty()
                    ? MappingTexts.text(required)
                    : MappingTexts.text("proposal.required-maybe", or(maybe));
            text.entry(3, column.dutch(), TO_FILL_IN + "   # " + remark);
        } else if (maybe.size() == 1) {
            text.remark(3, column.dutch() + ": " + maybe.get(0));
        } else if (!maybe.isEmpty()) {
            String others = or(maybe.subList(1, maybe.size()));
            text.remark(
                    3, column.dutch() + ": " + maybe.get(0) + "   # " + MappingTexts.text("proposal.or-else", others));
        }
    }

    private static String or(List<String> names) {
        return String.join(MappingTexts.text("proposal.or"), names);
    }

    private List<Heading> maybe(Column column, ProposedTable table) {
        Heading near = table.near().get(column);
        return near == null ? candidates.of(column, table.others()) : List.of(near);
    }

    /** The name of a heading, or the letter of its column when the name says nothing or has personal data in it. */
    private String source(Heading heading) {
        String name = heading.name();
        boolean usable = !Names.fold(name).isEmpty()
                && personalData.clean(name, true).kinds().isEmpty();
        return usable ? YamlText.quoted(name) : "{kolom: " + CellRef.letters(heading.column()) + "}";
    }

    private void words(Map<Column, Set<String>> unknown) {
        if (unknown.values().stream().allMatch(Set::isEmpty)) {
            return;
        }
        text.remark(2, MappingTexts.text("proposal.words", TO_FILL_IN)).line(2, "woorden:");
        unknown.forEach((column, met) -> {
            if (!met.isEmpty()) {
                text.line(3, column.dutch() + ":");
                List.of(words.all(column.kind()).split(", "))
                        .forEach(word -> text.entry(4, YamlText.quoted(word), "[]"));
                text.entry(4, TO_FILL_IN, YamlText.list(met));
            }
        });
    }

    private void others(ProposedTable table) {
        List<String> names = table.others().stream()
                .filter(heading -> !Names.fold(heading.name()).isEmpty())
                .map(Heading::name)
                .filter(name -> personalData.clean(name, true).kinds().isEmpty())
                .toList();
        if (!names.isEmpty()) {
            text.remark(2, MappingTexts.text("proposal.others")).remark(2, "negeren: " + YamlText.list(names));
        }
    }

    private void missingTable(SheetName table) {
        text.open().remark(1, MappingTexts.text("proposal.missing-table"));
        text.line(1, table.dutch() + ":");
        text.entry(2, "blad", TO_FILL_IN).entry(2, "kopregel", TO_FILL_IN).line(2, "kolommen:");
        table.columns().stream()
                .filter(Column::isRequired)
                .forEach(column -> text.entry(3, column.dutch(), TO_FILL_IN));
    }
}
