package nl.verbetermonitor.job;

import java.nio.file.Path;
import nl.verbetermonitor.distribution.ReportKind;

/** A program that runs an installation once, with two readers behind a mail server. */
public final class MailingRun {

    private MailingRun() {}

    /** Takes the home of the installation and the port of the mail server. */
    public static void main(String[] arguments) {
        installation(Path.of(arguments[0]), Integer.parseInt(arguments[1])).run();
    }

    /** Its readers get what is there already as well. */
    static Installation installation(Path home, int port) {
        return new Installation(home)
                .with(Readers.fromTheBeginning(Readers.reachedBy(
                        port, Readers.byMail(ReportKind.SUMMARY, Readers.SECRETARIAT, Readers.CLERK))));
    }
}
