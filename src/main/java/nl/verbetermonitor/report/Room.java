package nl.verbetermonitor.report;

/**
 * How much room there is to tell what asks for attention.
 *
 * @param items how many things that need a decision are told, at least 1
 * @param rows how many rows a sentence names, at least 1
 * @param characters how long the name of a row may be
 * @param list how long a list of names may be, in characters
 * @param detail what is told besides names
 */
record Room(int items, int rows, int characters, int list, Detail detail) {

    /** Names of steps are the same in every plan, and come from the configuration. */
    private static final int LONGEST_STEP = 150;

    /** What is told besides names; ever less. */
    enum Detail {
        /** Everything, with days and with what is done about it. */
        FULL,
        /** What fails, without days. */
        BRIEF,
        /** The same, and even the names of steps may be cut off. */
        LEAST
    }

    boolean isFull() {
        return detail == Detail.FULL;
    }

    /** How long the name of a step may be. */
    int step() {
        return detail == Detail.LEAST ? characters : LONGEST_STEP;
    }
}
