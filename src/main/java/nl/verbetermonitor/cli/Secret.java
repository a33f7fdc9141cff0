package nl.verbetermonitor.cli;

/** A value that never shows itself, in a log or anywhere else. */
final class Secret {

    private final String value;

    /**
     * @param value the secret itself; empty when there is none
     */
    public Secret(String value) {
        this.value = value;
    }

    /** The secret itself, for the one who must pass it on. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return value.isEmpty() ? "" : "***";
    }
}
