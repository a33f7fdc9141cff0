package nl.verbetermonitor.history;

import java.nio.charset.StandardCharsets;
import nl.verbetermonitor.plan.Nr;

/** What a plan is known by in the database: its number without regard to case, and short enough for an index. */
final class PlanKey {

    private static final int LONGEST = 100;

    private PlanKey() {}

    static String of(Nr plan) {
        StringBuilder folded = new StringBuilder(plan.text().length());
        // the way in which Nr compares
        plan.text().chars().forEach(c -> folded.append(Character.toLowerCase(Character.toUpperCase((char) c))));
        return folded.length() <= LONGEST
                ? folded.toString()
                : "sha256:" + Sha256.of(folded.toString().getBytes(StandardCharsets.UTF_8));
    }
}
