package nl.verbetermonitor.intake;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import nl.verbetermonitor.intake.OneLetterApart.Name;

/**
 * Finds among many names those that are {@linkplain OneLetterApart one letter apart}, without comparing each to each: two
 * such names share what is left of them when one letter is taken out. That is kept as a hash, eight bytes for each letter.
 */
final class AlikeNames {

    private static final int MOST_NAMES_BITS = 17;
    private static final long NAME = (1L << MOST_NAMES_BITS) - 1;

    /** Of very many names that are all alike, each is compared to the most common ones alone. */
    private static final int MOST_COMPARED = 32;

    /** How many names can be compared. */
    static final int MOST_NAMES = 100_000;

    private final int[] alike;

    /**
     * Compares names.
     *
     * @param spelled as they are spelled, the most common first; no two that differ in case, accents, spaces or punctuation
     *     alone
     * @throws IllegalArgumentException when there are more than {@link #MOST_NAMES}
     */
    AlikeNames(List<String> spelled) {
        if (spelled.size() > MOST_NAMES) {
            throw new IllegalArgumentException("Too many names to compare: " + spelled.size());
        }
        List<Name> names = spelled.stream().map(Name::of).toList();
        alike = new int[names.size()];
        Arrays.fill(alike, -1);
        long[] rests = rests(names);
        for (int start = 0, end; start < rests.length; start = end) {
            end = start + 1;
            while (end < rests.length && (rests[end] & ~NAME) == (rests[start] & ~NAME)) {
                end++;
            }
            compare(names, rests, start, end);
        }
    }

    /** The most common of the more common names that a name is one letter apart from. */
    OptionalInt moreCommon(int name) {
        return alike[name] < 0 ? OptionalInt.empty() : OptionalInt.of(alike[name]);
    }

    /** Sorted, so that names with the same rest stand together, the most common first. */
    private static long[] rests(List<Name> names) {
        long[] rests = new long
                [names.stream().mapToInt(name -> name.folded().length() + 1).sum()];
        int next = 0;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).folded();
            for (int left = 0; left <= name.length(); left++) {
                String rest = left == name.length() ? name : name.substring(0, left) + name.substring(left + 1);
                rests[next++] = (NrSet.hash(rest) & ~NAME) | i;
            }
        }
        Arrays.sort(rests);
        return rests;
    }

    private void compare(List<Name> names, long[] rests, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            int name = (int) (rests[i] & NAME);
            int last = Math.min(i, start + MOST_COMPARED);
            for (int j = start; j < last; j++) {
                int common = (int) (rests[j] & NAME);
                boolean better = common < name && (alike[name] < 0 || common < alike[name]);
                if (better && OneLetterApart.are(names.get(common), names.get(name))) {
                    alike[name] = common;
                    break;
                }
            }
        }
    }
}
