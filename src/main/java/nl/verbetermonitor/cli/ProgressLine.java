package nl.verbetermonitor.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.verbetermonitor.history.BackupListener;
import nl.verbetermonitor.job.RunListener;

/** A progress bar for people at a terminal, on work that takes longer than a second. */
final class ProgressLine implements RunListener, AutoCloseable {

    private static final int WIDEST = 100;

    private final Screen screen;
    private Optional<ScheduledExecutorService> later = Optional.empty();
    private Optional<ProgressBar> bar = Optional.empty();
    private String task = "";
    private int pieces;
    private int done;
    private boolean late;

    private ProgressLine(Screen screen) {
        this.screen = screen;
    }

    /** A bar on a screen; it stays away when nobody watches. */
    static ProgressLine on(Screen screen) {
        ProgressLine line = hiddenOn(screen);
        if (screen.columns() > 0) {
            line.appearAfterASecond();
        }
        return line;
    }

    /** A bar that is not to be seen before {@link #appear}. */
    static ProgressLine hiddenOn(Screen screen) {
        return new ProgressLine(screen);
    }

    private synchronized void appearAfterASecond() {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "progress");
            thread.setDaemon(true);
            return thread;
        });
        // it ends with this line, so nothing waits for the result
        var unused = executor.schedule(this::appear, 1, TimeUnit.SECONDS);
        later = Optional.of(executor);
    }

    /** Draws the bar from now on. */
    synchronized void appear() {
        late = true;
        draw();
    }

    private void draw() {
        bar.ifPresent(ProgressBar::close);
        bar = pieces == 0 || !late ? Optional.empty() : Optional.of(newBar());
    }

    private ProgressBar newBar() {
        ProgressBar drawn = new ProgressBarBuilder()
                .setTaskName(Texts.text("progress." + task))
                .setInitialMax(pieces)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(250)
                .hideEta()
                .clearDisplayOnFinish()
                .setConsumer(new DelegatingProgressBarConsumer(this::show, Math.min(WIDEST, screen.columns()) - 1))
                .build();
        drawn.stepTo(done);
        return drawn;
    }

    private void show(String line) {
        screen.messages().print("\r" + line);
        screen.messages().flush();
    }

    @Override
    public void begins(Task next, int count) {
        begins(next.name().toLowerCase(Locale.ROOT), count);
    }

    @Override
    public void pieceDone(Task finished) {
        pieceDone();
    }

    /** What is told of a backup, or of putting one back. */
    BackupListener ofBackup(String name) {
        return new BackupListener() {
            @Override
            public void begins(int count) {
                ProgressLine.this.begins(name, count);
            }

            @Override
            public void pieceDone() {
                ProgressLine.this.pieceDone();
            }
        };
    }

    private synchronized void begins(String next, int count) {
        task = next;
        pieces = count;
        done = 0;
        draw();
    }

    private synchronized void pieceDone() {
        done++;
        bar.ifPresent(drawn -> drawn.stepTo(done));
    }

    /** Prints something else on the same screen: the bar makes room for it. */
    synchronized void aside(Runnable printing) {
        wipe();
        printing.run();
        draw();
    }

    @Override
    public synchronized void close() {
        later.ifPresent(ScheduledExecutorService::shutdownNow);
        wipe();
    }

    private void wipe() {
        if (bar.isPresent()) {
            bar.get().close();
            bar = Optional.empty();
            show(" ".repeat(Math.min(WIDEST, screen.columns()) - 1) + "\r");
        }
    }
}
