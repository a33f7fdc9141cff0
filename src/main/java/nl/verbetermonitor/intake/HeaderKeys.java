package nl.verbetermonitor.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verbetermonitor.intake.MappingProblem.Kind;
import nl.verbetermonitor.intake.YamlNode.Entry;
import nl.verbetermonitor.intake.YamlNode.Scalar;

/** The keys that say where the header of a table stands, and which rows below it are no data. */
final class HeaderKeys {

    private static final Pattern ROWS = Pattern.compile("(\\d{1,7})(?: *- *(\\d{1,7}))?");
    private static final int LAST_HEADER_ROW = 1000;
    private static final int MOST_HEADER_ROWS = 5;
    private static final int LAST_ROW = 1_048_576;
    private static final int MOST_SKIPPED = 1000;

    private record Rows(int first, int last) {
        int count() {
            return last - first + 1;
        }
    }

    private HeaderKeys() {}

    /** Takes both keys. */
    static HeaderRows take(MappingSection section) {
        Optional<Rows> header = section.take("kopregel").flatMap(entry -> section.value(entry)
                .flatMap(value ->
                        rows(section, entry, value, 1, LAST_HEADER_ROW, MOST_HEADER_ROWS, "allowed.header-rows")));
        int last = header.map(Rows::last).orElse(0);
        Set<Integer> skipped = new HashSet<>();
        section.take("overslaan").ifPresent(entry -> section.values(entry)
                .forEach(value -> rows(section, entry, value, last + 1, LAST_ROW, MOST_SKIPPED, "allowed.skipped")
                        .ifPresent(rows -> {
                            for (int row = rows.first(); row <= rows.last(); row++) {
                                skipped.add(row);
                            }
                        })));
        return new HeaderRows(header.map(Rows::first).orElse(0), last, skipped);
    }

    private static Optional<Rows> rows(
            MappingSection section, Entry entry, Scalar value, int first, int last, int most, String allowed) {
        Optional<Rows> rows = parse(value.text())
                .filter(read ->
                        read.first() >= first && read.last() <= last && read.count() >= 1 && read.count() <= most);
        if (rows.isEmpty()) {
            section.problems()
                    .add(
                            Kind.VALUE_REFUSED,
                            value.line(),
                            section.path(entry),
                            value.text(),
                            MappingTexts.text(allowed, String.valueOf(first), String.valueOf(last)));
        }
        return rows;
    }

    private static Optional<Rows> parse(String text) {
        Matcher rows = ROWS.matcher(text);
        if (!rows.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(rows.group(1));
        return Optional.of(new Rows(first, rows.group(2) == null ? first : Integer.parseInt(rows.group(2))));
    }
}
