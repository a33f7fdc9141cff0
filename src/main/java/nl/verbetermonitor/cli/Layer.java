package nl.verbetermonitor.cli;

import java.util.List;
import java.util.Optional;

/** One place that settings come from. */
interface Layer {

    /** The value under a key such as {@code assessment.norms.realism}, when this place has it. */
    Optional<Setting> find(String key);

    /** Every key of this place, in its order; the environment has none, for its names say too little. */
    List<Setting> settings();

    /** What this place has and nobody asked for: misspelt names. */
    List<Setting> unasked();

    /**
     * One value.
     *
     * @param key the key; items of a list end in their index: {@code intake.allowed-contacts[0]}
     * @param name how this place calls the key, for messages
     * @param value the value as text, stripped
     * @param place where it stands, in Dutch, to begin a message with
     */
    record Setting(String key, String name, String value, String place) {}
}
