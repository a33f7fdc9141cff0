package nl.verbetermonitor.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.verbetermonitor.intake.MappingProblem.Kind;

/** Gathers what is wrong with a mapping; no personal data get into it. */
final class MappingProblems {

    private static final int LONGEST_QUOTE = 80;

    private final PersonalData personalData;
    private final List<MappingProblem> problems = new ArrayList<>();

    MappingProblems(PersonalData personalData) {
        this.personalData = personalData;
    }

    /** Adds a problem; all but the beginning of a long value is left out. */
    void add(Kind kind, int line, String key, String value, String allowed) {
        problems.add(new MappingProblem(kind, line, quote(key), quote(value), allowed));
    }

    /** Whether a text has personal data in it, which is added as a problem. */
    boolean foundPersonalData(int line, String key, String text) {
        boolean found = !personalData.clean(text, true).kinds().isEmpty();
        if (found) {
            add(Kind.PERSONAL_DATA, line, key, "", "");
        }
        return found;
    }

    /** All of them, in the order of the lines. */
    List<MappingProblem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparingInt(MappingProblem::line))
                .distinct()
                .toList();
    }

    private String quote(String text) {
        String cleaned = CellText.printable(personalData.clean(text, true).text());
        return cleaned.length() <= LONGEST_QUOTE ? cleaned : cleaned.substring(0, LONGEST_QUOTE) + "…";
    }
}
