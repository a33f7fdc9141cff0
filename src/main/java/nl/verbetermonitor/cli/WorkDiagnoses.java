package nl.verbetermonitor.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.distribution.Failure;
import nl.verbetermonitor.history.Audit;
import nl.verbetermonitor.history.Runs;
import nl.verbetermonitor.job.Examination;
import nl.verbetermonitor.job.Standing;

/** What is found about the work that was done: reports and mail, the last run, and the files of reports. */
final class WorkDiagnoses {

    /** Longer than a weekend without runs. */
    private static final Duration LONG_AGO = Duration.ofDays(4);

    private static final int FAILED = 1;

    private WorkDiagnoses() {}

    static List<Diagnosis> of(Examination examination) {
        List<Diagnosis> found = new ArrayList<>();
        found.add(
                examination.pdfWorks()
                        ? Diagnosis.good("pdf", Texts.text("doctor.pdf.works"))
                        : Diagnosis.wrong("pdf", Texts.text("doctor.pdf.fails"), Texts.text("doctor.pdf.advice")));
        examination.mail().map(WorkDiagnoses::ofMail).ifPresent(found::add);
        examination.kept().ifPresent(kept -> {
            found.add(ofLastRun(kept.lastRun(), examination.now()));
            found.add(ofFiles(kept));
            found.add(ofAudit(kept.audit()));
        });
        return found;
    }

    private static Diagnosis ofMail(Examination.Mail mail) {
        return mail.failure()
                .map(failure -> Diagnosis.wrong("mail", mail.server(), Texts.text("doctor.mail." + key(failure))))
                .orElseGet(() -> Diagnosis.good("mail", mail.server()));
    }

    private static Diagnosis ofAudit(Audit.State audit) {
        if (audit.isWhole()) {
            return Diagnosis.good("audit", Texts.text("doctor.audit.whole", audit.rows()));
        }
        String found = audit.changed()
                .map(entry -> Texts.text(
                        "doctor.audit.changed", String.valueOf(entry.id()), Moments.text(entry.at()), entry.action()))
                .orElseGet(() -> Texts.text("doctor.audit.cut-off", audit.rows()));
        return Diagnosis.wrong("audit", found, Texts.text("doctor.audit.advice"));
    }

    private static String key(Failure failure) {
        return switch (failure) {
            case LOGIN_REFUSED -> "login";
            case NOT_SECURE -> "security";
            default -> "unreachable";
        };
    }

    private static Diagnosis ofLastRun(Optional<Standing.RunLine> line, Instant now) {
        if (line.isEmpty()) {
            return Diagnosis.attention("run", Texts.text("doctor.run.never"), Texts.text("doctor.run.plan"));
        }
        Runs.Run run = line.get().run();
        String found = Moments.text(run.startedAt());
        if (line.get().active()) {
            return Diagnosis.good("run", Texts.text("doctor.run.active", found));
        }
        if (run.startedAt().isAfter(now)) {
            return Diagnosis.attention("run", found, Texts.text("doctor.run.future"));
        }
        if (run.endedAt().isEmpty() || run.exitCode().orElse(FAILED) == FAILED) {
            return Diagnosis.attention("run", found, Texts.text("doctor.run.failed"));
        }
        return Duration.between(run.startedAt(), now).compareTo(LONG_AGO) <= 0
                ? Diagnosis.good("run", found)
                : Diagnosis.attention("run", found, Texts.text("doctor.run.plan"));
    }

    private static Diagnosis ofFiles(Examination.Kept kept) {
        String found = Texts.text("doctor.files.found", kept.files(), kept.missing(), kept.changed());
        if (kept.changed() > 0) {
            return Diagnosis.attention("files", found, Texts.text("doctor.files.changed"));
        }
        return kept.missing() > 0
                ? Diagnosis.attention("files", found, Texts.text("doctor.files.missing"))
                : Diagnosis.good("files", found);
    }
}
