package nl.verbetermonitor.plan;

/** A word of a closed list of the tracker, as an analyst reads and types it. */
public interface Word {

    /** The Dutch word as the tracker's documentation spells it, never empty. */
    String dutch();
}
