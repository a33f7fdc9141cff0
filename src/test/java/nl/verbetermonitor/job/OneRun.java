package nl.verbetermonitor.job;

import java.nio.file.Path;

/** A program that runs an installation once. */
public final class OneRun {

    private OneRun() {}

    /** Takes the home of the installation; says how the run ended. */
    public static void main(String[] arguments) {
        System.out.println(new Installation(Path.of(arguments[0])).run().ending());
    }
}
