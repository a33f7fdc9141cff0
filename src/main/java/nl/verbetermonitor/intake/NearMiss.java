package nl.verbetermonitor.intake;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what a misspelt name was probably meant to be. Never acted upon: it only makes a better message. */
final class NearMiss {

    private NearMiss() {}

    /**
     * The meaning of the known name that differs least, when it differs little enough for a slip of the keys.
     *
     * @param name folded
     * @param known folded names and their meanings
     * @param eligible which meanings may be suggested
     */
    static <T> Optional<T> nearest(String name, Map<String, T> known, Predicate<T> eligible) {
        int allowed = slips(name);
        Optional<T> nearest = Optional.empty();
        for (Map.Entry<String, T> entry : known.entrySet()) {
            int slips = Math.min(allowed, slips(entry.getKey()));
            int distance = slips == 0 ? -1 : new LevenshteinDistance(slips).apply(name, entry.getKey());
            boolean closer = distance >= 0 && (nearest.isEmpty() || distance < allowed);
            if (closer && eligible.test(entry.getValue())) {
                nearest = Optional.of(entry.getValue());
                allowed = distance;
            }
        }
        return nearest;
    }

    /** A swap of two letters counts for two, so longer names may differ by two. */
    private static int slips(String name) {
        if (name.length() < 4) {
            return 0;
        }
        return name.length() < 6 ? 1 : 2;
    }
}
