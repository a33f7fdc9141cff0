package nl.verbetermonitor.cli;

/** That somebody asks the program to stop. */
@FunctionalInterface
interface StopRequest {

    /** Returns when somebody does. */
    void await();
}
