package nl.verbetermonitor.intake;

/**
 * A set of row numbers that keeps a hash of 64 bits of each and not its text: 12 to 24 bytes a row. Among a million
 * numbers two that differ share their hash once in forty million workbooks.
 */
final class NrSet {

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] slots = new long[64];
    private int size;

    /** What two numbers share that differ in case only. Never 0. */
    static long hash(String nr) {
        long hash = SEED;
        for (int i = 0; i < nr.length(); i++) {
            hash = (hash ^ caseless(nr.charAt(i))) * PRIME;
        }
        hash ^= hash >>> 32; // spreads the last characters over the bits that choose a slot
        hash *= 0x9e3779b97f4a7c15L;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }

    private static char caseless(char c) {
        return c >= '0' && c <= '9' ? c : Character.toLowerCase(Character.toUpperCase(c));
    }

    /** Adds a hash; returns whether it was not yet there. */
    boolean add(long hash) {
        if (size * 3L >= slots.length * 2L) {
            grow();
        }
        int slot = slotOf(slots, hash);
        if (slots[slot] == hash) {
            return false;
        }
        slots[slot] = hash;
        size++;
        return true;
    }

    /** Whether a hash was added. */
    boolean contains(long hash) {
        return slots[slotOf(slots, hash)] == hash;
    }

    /** How many were added. */
    int size() {
        return size;
    }

    private void grow() {
        long[] larger = new long[Math.multiplyExact(slots.length, 2)];
        for (long hash : slots) {
            if (hash != 0) {
                larger[slotOf(larger, hash)] = hash;
            }
        }
        slots = larger;
    }

    private static int slotOf(long[] slots, long hash) {
        int slot = (int) hash & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
