package nl.verbetermonitor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.job.Examination;
import nl.verbetermonitor.job.FolderState;

/** What is found about the folders. */
final class FolderDiagnoses {

    /** A run with many reports does not fit in less. */
    private static final long ENOUGH_ROOM = 1L << 30;

    private static final long NO_ROOM = 50L << 20;

    private FolderDiagnoses() {}

    static List<Diagnosis> of(Examination examination, Settings settings) {
        List<Diagnosis> found = new ArrayList<>(List.of(
                ofInput(examination.input(), settings.input()),
                ofWritten("reports", examination.reports(), settings.reports()),
                ofWritten("data", examination.data(), settings.data())));
        examination
                .metrics()
                .flatMap(folder -> settings.upkeep().metrics().map(file -> ofMetrics(folder, file)))
                .ifPresent(found::add);
        return found;
    }

    /** Without the data folder there is nothing to open, so this is all that can be said. */
    static Diagnosis ofUnusableData(Settings settings) {
        return Diagnosis.wrong(
                "data",
                settings.data().toString(),
                Texts.text("doctor.folder.unwritable", "data") + " " + Texts.text("doctor.rest"));
    }

    private static Diagnosis ofInput(FolderState folder, Path path) {
        if (!folder.exists()) {
            return Diagnosis.wrong("input", path.toString(), Texts.text("doctor.folder.missing", "input"));
        }
        return folder.readable()
                ? Diagnosis.good("input", path.toString())
                : Diagnosis.wrong("input", path.toString(), Texts.text("doctor.folder.unreadable"));
    }

    /** A run is not less well without them, but who watches it would not know. */
    private static Diagnosis ofMetrics(FolderState folder, Path file) {
        return folder.writable() && folder.renames()
                ? Diagnosis.good("metrics", file.toString())
                : Diagnosis.attention("metrics", file.toString(), Texts.text("doctor.folder.unwritable", "metrics"));
    }

    private static Diagnosis ofWritten(String key, FolderState folder, Path path) {
        if (!folder.writable()) {
            return Diagnosis.wrong(key, path.toString(), Texts.text("doctor.folder.unwritable", key));
        }
        if (!folder.renames()) {
            return Diagnosis.wrong(key, path.toString(), Texts.text("doctor.folder.no-renames", key));
        }
        String found = Texts.text(
                folder.exists() ? "doctor.folder.room" : "doctor.folder.later",
                path.toString(),
                FileSize.of(folder.freeBytes()).text());
        if (folder.freeBytes() < NO_ROOM) {
            return Diagnosis.wrong(key, found, Texts.text("doctor.folder.full"));
        }
        return folder.freeBytes() < ENOUGH_ROOM
                ? Diagnosis.attention(key, found, Texts.text("doctor.folder.full"))
                : Diagnosis.good(key, found);
    }
}
