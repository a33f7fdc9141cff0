package nl.verbetermonitor.cli;

/** Settings or arguments that cannot be used. Its message is one Dutch line for the terminal, without secrets. */
final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param message one line that names the key or option, the value and what is allowed
     */
    public ConfigurationException(String message) {
        super(message);
    }
}
