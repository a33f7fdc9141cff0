package nl.verbetermonitor.cli;

import java.util.List;

/** Settings or arguments that cannot be used, told in Dutch lines for the terminal, without secrets. */
final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> problems;

    /**
     * @param message one line that names the key or option, the value and what is allowed
     */
    ConfigurationException(String message) {
        this(List.of(message));
    }

    /**
     * @param problems all there are, each a line of its own; at least one
     */
    ConfigurationException(List<String> problems) {
        super(String.join(" ", problems));
        this.problems = List.copyOf(problems);
    }

    /** The lines to show. */
    List<String> problems() {
        return problems;
    }
}
