package nl.verbetermonitor.assessment;

import java.util.Optional;
import java.util.Set;

/**
 * A step of the catalogue for incident plans. The terms are the municipality's own norms, never statutory ones.
 *
 * @param name as it stands in the column Stap
 * @param phase 1 to 3
 * @param required whether an incident plan must have it
 * @param excusable whether an excused measure will do
 * @param term how long after the incident was reported it must be done; empty when there is no term
 */
public record Step(String name, int phase, boolean required, boolean excusable, Optional<Term> term) {

    private static final Set<String> SENSITIVE =
            Set.of("Contact met getroffen cliënten", "Nazorg aangeboden", "Gewezen op aangifte en ondersteuning");

    /**
     * Whether a step touches persons so closely that not even a day of it may be shown: they could recognise it, and be
     * recognised by it.
     *
     * @param name as it stands in the column Stap
     */
    public static boolean isSensitive(String name) {
        return SENSITIVE.contains(name);
    }

    /**
     * A term.
     *
     * @param length 1 or more
     * @param unit what it counts
     */
    public record Term(int length, Unit unit) {
        public Term {
            if (length < 1) {
                throw new IllegalArgumentException("A term is at least one day: " + length);
            }
        }
    }

    /** What a term counts. */
    public enum Unit {
        DAYS,
        /** Dutch working days. */
        WORKING_DAYS
    }
}
