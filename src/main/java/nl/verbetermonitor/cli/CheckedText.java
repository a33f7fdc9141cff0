package nl.verbetermonitor.cli;

import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.cli.CheckedCopies.Copy;
import org.apache.commons.text.WordUtils;

/** Tells people what came of a check: in a terminal as wide as that is, elsewhere one line for each finding. */
final class CheckedText implements CheckAnswers {

    private static final int MOST_IN_TERMINAL = 24;
    private static final int MOST_ELSEWHERE = 1_000;
    private static final int WIDEST = 110; // longer lines are hard to read
    private static final int NARROW = 64;

    private final Screen screen;
    private final boolean inTerminal;
    private final int width;
    private final int indent;

    CheckedText(Screen screen) {
        this.screen = screen;
        this.inTerminal = screen.resultColumns() > 0;
        this.width = Math.min(screen.resultColumns(), WIDEST) - 1; // many terminals break a line that fills them
        this.indent = width < NARROW ? 4 : 16;
    }

    @Override
    public void give(Checked checked, Optional<Copy> copy) {
        List<String> head = CheckedWords.head(checked);
        List<String> remarks = CheckedWords.remarks(checked, copy);
        if (!inTerminal) {
            screen.result(String.join(" ", head));
            Shortlist.of(checked, MOST_ELSEWHERE, false).forEach(this::printLine);
            remarks.forEach(remark -> screen.result("  " + remark));
            return;
        }
        wrapped("", head.get(0), 2);
        head.stream().skip(1).forEach(line -> wrapped("  ", line, 4));
        for (Shortlist.Entry entry : Shortlist.of(checked, MOST_IN_TERMINAL, true)) {
            screen.result("");
            printBlock(entry);
        }
        if (!remarks.isEmpty()) {
            screen.result("");
            remarks.forEach(remark -> wrapped("  ", remark, 4));
        }
        screen.result("");
    }

    private void printLine(Shortlist.Entry entry) {
        String place = CheckedWords.place(entry.places().get(0));
        screen.result(
                "  " + severity(entry) + "  " + place + ": " + entry.finding().message());
        if (entry.others() > 0) {
            screen.result("  " + severity(entry) + "  " + Texts.text("validate.others", entry.others()));
        }
    }

    private void printBlock(Shortlist.Entry entry) {
        String severity = severity(entry);
        String places = CheckedWords.places(entry.places());
        if (width < NARROW) {
            wrapped("  ", severity + "  " + places, indent);
        } else {
            wrapped("  " + severity + " ".repeat(indent - 2 - severity.length()), places, indent);
        }
        wrapped(" ".repeat(indent), entry.finding().message(), indent);
        if (entry.others() > 0) {
            wrapped(" ".repeat(indent), Texts.text("validate.others", entry.others()), indent);
        }
    }

    private static String severity(Shortlist.Entry entry) {
        return entry.finding().severity().dutch();
    }

    /** Prints a text over as many lines as it takes; those after the first are indented. */
    private void wrapped(String prefix, String text, int hanging) {
        String lines = WordUtils.wrap(text, width - hanging, "\n" + " ".repeat(hanging), true);
        (prefix + lines).lines().forEach(screen::result);
    }

    @Override
    public void sumUp(CheckTally tally) {
        if (!inTerminal) {
            screen.result(tally.sentence());
            return;
        }
        wrapped("", tally.sentence(), 2);
        if (tally.couldUseCopies()) {
            wrapped("", Texts.text("validate.tip"), 2);
        }
    }

    @Override
    public void close() {}
}
