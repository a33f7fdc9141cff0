package nl.verbetermonitor.cli;

import java.util.Arrays;

/** How a command ended, as programs that call it see it. */
enum ExitCode {
    /** All done, also when there was nothing to do. */
    DONE(0),
    /** An internal failure; what was not done is done by the next run. */
    FAILED(1),
    /** Wrong arguments or configuration; nothing changed. */
    WRONG_USE(2),
    /** Done, but at least one delivery was refused for the first time. */
    REFUSED(3),
    /** Another run is active; nothing was done. */
    BUSY(4);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number from 0 to 4. */
    public int code() {
        return code;
    }

    /**
     * The exit code with a number.
     *
     * @throws IllegalArgumentException when the number is none from 0 to 4
     */
    static ExitCode of(int code) {
        return Arrays.stream(values())
                .filter(exitCode -> exitCode.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No exit code " + code));
    }
}
