package nl.verbetermonitor.plan;

/**
 * The number (Nr) by which rows of a tracker, and plans, are known, such as {@code M08}. Two are equal when they differ
 * in case only.
 */
public final class Nr implements Comparable<Nr> {

    private final String text;
    private final int hash;

    private Nr(String text) {
        this.text = text;
        this.hash = caselessHash(text);
    }

    /**
     * A number as an analyst typed it; white space around it does not count.
     *
     * @throws IllegalArgumentException when there is nothing but white space
     */
    public static Nr of(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("A number must hold at least one character");
        }
        return new Nr(stripped);
    }

    /** As the analyst typed it, without white space around it; never empty. */
    public String text() {
        return text;
    }

    private static int caselessHash(String text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + Character.toLowerCase(Character.toUpperCase(text.charAt(i)));
        }
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Nr that && text.equalsIgnoreCase(that.text);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public int compareTo(Nr other) {
        return text.compareToIgnoreCase(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
