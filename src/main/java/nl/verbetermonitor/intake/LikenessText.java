package nl.verbetermonitor.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.verbetermonitor.intake.HeaderText.Heading;
import nl.verbetermonitor.plan.Column;

/** Tells what of a sheet looks like a table of the tracker. */
final class LikenessText {

    private static final int LONGEST_NAME = 40;

    private LikenessText() {}

    /** Where the header stands, which columns were recognised as which of ours, and which required ones are missing. */
    static String of(Likeness likeness) {
        String header = MappingTexts.text(
                likeness.header().first() == likeness.header().last() ? "likeness.header-row" : "likeness.header-rows",
                likeness.header().text());
        Map<Column, Heading> recognised = new TreeMap<>(likeness.known());
        recognised.putAll(likeness.near());
        String columns = recognised.entrySet().stream()
                .map(entry -> recognised(
                        entry.getKey(), entry.getValue(), likeness.near().containsKey(entry.getKey())))
                .collect(Collectors.joining(", "));
        List<String> missing = likeness.missing().stream().map(Column::dutch).toList();
        String all = header + MappingTexts.text("likeness.recognised", columns);
        return missing.isEmpty() ? all : all + MappingTexts.text("likeness.missing", String.join(", ", missing));
    }

    /** A heading that has our own name for the column needs no explanation. */
    private static String recognised(Column column, Heading heading, boolean near) {
        return Names.fold(heading.name()).equals(Names.fold(column.dutch()))
                ? column.dutch()
                : MappingTexts.text(near ? "likeness.near" : "likeness.known", name(heading), column.dutch());
    }

    private static String name(Heading heading) {
        String name = heading.name();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
