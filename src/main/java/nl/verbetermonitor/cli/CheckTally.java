package nl.verbetermonitor.cli;

/** How a check of several files went. */
final class CheckTally {

    private int clean;
    private int withFindings;
    private int refused;
    private int failed;
    private int copies;

    /**
     * Counts a file with an answer.
     *
     * @param copied whether an annotated copy was written
     */
    void count(Checked checked, boolean copied) {
        copies += copied ? 1 : 0;
        if (checked.isClean()) {
            clean++;
        } else if (checked.isAccepted()) {
            withFindings++;
        } else {
            refused++;
        }
    }

    /** Counts a file of which something could not be done because of the program, not of the file. */
    void failed() {
        failed++;
    }

    /** Whether there are findings and no copies that show them in their cells. */
    boolean couldUseCopies() {
        return copies == 0 && withFindings > 0;
    }

    /** The outcome in one line. */
    String sentence() {
        String sentence = Texts.text("validate.summary", clean + withFindings + refused, clean, withFindings, refused);
        return failed == 0 ? sentence : sentence + " " + Texts.text("validate.summary-failed", failed);
    }

    ExitCode exitCode() {
        if (failed > 0) {
            return ExitCode.FAILED;
        }
        return refused > 0 ? ExitCode.REFUSED : ExitCode.DONE;
    }
}
