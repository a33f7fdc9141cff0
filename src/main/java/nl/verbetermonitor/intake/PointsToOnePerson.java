package nl.verbetermonitor.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.TableLayout;

/** In a plan about an incident no text may point to one person. */
final class PointsToOnePerson implements RowCheck {

    /** Only what can be nothing but an age: "binnen 30 jaar" is a term. */
    private static final String AGE = "\\d{1,3}(?:[ -]?jarigen?| jaar oude?)";

    private final Pattern words;

    private PointsToOnePerson(List<String> words) {
        String alternatives = Stream.concat(words.stream().map(PointsToOnePerson::loose), Stream.of(AGE))
                .collect(Collectors.joining("|"));
        this.words = Pattern.compile(
                "(?<![\\p{L}\\p{M}\\d])(?:" + alternatives + ")(?![\\p{L}\\p{M}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The rule for a delivery, which asks nothing of plans that are not about an incident. */
    static RowCheck in(Delivery delivery, List<String> words) {
        return delivery.isAboutIncident() ? new PointsToOnePerson(words) : (row, layout, reporter) -> {};
    }

    private static String loose(String word) {
        return Stream.of(Normalizer.normalize(word, Normalizer.Form.NFC).strip().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
    }

    @Override
    public void check(FactRow row, TableLayout layout, Reporter reporter) {
        row.values().forEach((column, value) -> {
            if (column.kind() == ColumnKind.TEXT && value instanceof String text) {
                Matcher matcher = words.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
                if (matcher.find()) {
                    layout.place(column, row.row())
                            .ifPresent(place ->
                                    reporter.report(FindingCode.POINTS_TO_ONE_PERSON, place, matcher.group(), ""));
                }
            }
        });
    }
}
