package nl.verbetermonitor.cli;

import java.util.Optional;
import nl.verbetermonitor.cli.CheckedCopies.Copy;

/** Where the answers of a check go; closing ends them. */
interface CheckAnswers extends AutoCloseable {

    /**
     * Gives the answer for one file.
     *
     * @param copy the annotated copy, when one was written
     */
    void give(Checked checked, Optional<Copy> copy);

    /** Tells how it went, after the last file. */
    void sumUp(CheckTally tally);

    @Override
    void close();
}
