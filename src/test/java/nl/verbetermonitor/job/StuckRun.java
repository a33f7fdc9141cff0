package nl.verbetermonitor.job;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A program that begins a run, says when it is in the middle of it, and then waits to be killed. */
public final class StuckRun {

    static final String IN_THE_MIDDLE = "in the middle";

    private StuckRun() {}

    /** Takes the home of the installation, the task, and how many pieces of it are to be done first. */
    public static void main(String[] arguments) {
        RunListener.Task task = RunListener.Task.valueOf(arguments[1]);
        int pieces = Integer.parseInt(arguments[2]);
        new Installation(Path.of(arguments[0])).run(new RunListener() {
            private final AtomicInteger done = new AtomicInteger();

            @Override
            public void begins(Task begun, int ofHowMany) {
                if (begun == task && pieces == 0) {
                    stop();
                }
            }

            @Override
            public void pieceDone(Task ofTask) {
                if (ofTask == task && done.incrementAndGet() == pieces) {
                    stop();
                }
            }
        });
    }

    private static void stop() {
        System.out.println(IN_THE_MIDDLE);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
