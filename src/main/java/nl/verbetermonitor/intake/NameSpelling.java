package nl.verbetermonitor.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** However people spell a name: case, accents, spaces and punctuation make no other name of it. */
public final class NameSpelling {

    /** A shorter word is in too many names. */
    private static final int SHORTEST_PART = 5;

    private NameSpelling() {}

    /** Whether two names are the same. */
    public static boolean isSame(String one, String other) {
        return Names.fold(one).equals(Names.fold(other));
    }

    /** Of some names the one that is most alike, when it may well be a slip of the keys, or a longer or shorter way to say it. */
    public static Optional<String> mostAlike(String name, Collection<String> others) {
        Map<String, String> folded = new LinkedHashMap<>();
        others.forEach(other -> folded.putIfAbsent(Names.fold(other), other));
        String wanted = Names.fold(name);
        return NearMiss.nearest(wanted, folded, any -> true).or(() -> folded.entrySet().stream()
                .filter(entry -> isPart(entry.getKey(), wanted) || isPart(wanted, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst());
    }

    private static boolean isPart(String part, String whole) {
        return part.length() >= SHORTEST_PART && whole.contains(part);
    }
}
