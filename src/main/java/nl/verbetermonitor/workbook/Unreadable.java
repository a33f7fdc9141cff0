package nl.verbetermonitor.workbook;

import java.io.IOException;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reading stops here; the finding says why. An {@code IOException}, so that it travels through the libraries that read our
 * streams. Never leaves the package.
 */
final class Unreadable extends IOException {

    private final transient Finding finding;

    Unreadable(FindingCode code, Place place, String found, String expected) {
        super(code.code() + ": " + found);
        this.finding = new Finding(code, place, found, expected);
    }

    static Unreadable damaged(Place place, Words found) {
        return new Unreadable(FindingCode.FILE_DAMAGED, place, found.dutch(), "");
    }

    static Unreadable dangerous(Words found) {
        return new Unreadable(FindingCode.FILE_DANGEROUS, Place.WHOLE_FILE, found.dutch(), "");
    }

    static Unreadable notAWorkbook(Words found) {
        return new Unreadable(FindingCode.FILE_NOT_A_WORKBOOK, Place.WHOLE_FILE, found.dutch(), Words.WORKBOOK.dutch());
    }

    static Unreadable encrypted() {
        return new Unreadable(FindingCode.FILE_ENCRYPTED, Place.WHOLE_FILE, Words.PASSWORD.dutch(), "");
    }

    /** What a library's exception comes down to: what our own stream threw, else an unreadable part. */
    static Unreadable from(Throwable thrown, Place place) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable unreadable) {
                return unreadable;
            }
        }
        Unreadable unreadable = damaged(place, Words.PART_UNREADABLE);
        unreadable.initCause(thrown);
        return unreadable;
    }

    boolean isDangerous() {
        return finding.code() == FindingCode.FILE_DANGEROUS;
    }

    Finding finding() {
        return finding;
    }
}
