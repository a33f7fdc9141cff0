package nl.verbetermonitor.job;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.verbetermonitor.distribution.MailExamination;
import nl.verbetermonitor.distribution.MailServer;
import nl.verbetermonitor.distribution.MailSettings;
import nl.verbetermonitor.history.AnnotatedCopies;
import nl.verbetermonitor.history.DatabaseExamination;
import nl.verbetermonitor.history.DatabaseState;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.KeptFile;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.Part;
import nl.verbetermonitor.report.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks whether an installation can do its work, and changes nothing. */
final class Examining {

    private static final Logger LOG = LoggerFactory.getLogger(Examining.class);

    private final MonitorSettings settings;
    private final Clock clock;
    private final Supplier<History> history;
    private final Supplier<Optional<Standing.RunLine>> lastRun;

    /**
     * @param history opens it; only asked when its tables are up to date
     * @param lastRun asks for the newest run; the same
     */
    Examining(
            MonitorSettings settings,
            Clock clock,
            Supplier<History> history,
            Supplier<Optional<Standing.RunLine>> lastRun) {
        this.settings = settings;
        this.clock = clock;
        this.history = history;
        this.lastRun = lastRun;
    }

    Examination examine() {
        DatabaseState database = DatabaseExamination.of(settings.database());
        boolean canBeAsked =
                database instanceof DatabaseState.Usable usable && usable.tables() == DatabaseState.Tables.UP_TO_DATE;
        return new Examination(
                clock.instant(),
                FolderState.toRead(settings.input()),
                FolderState.toWrite(settings.reports()),
                FolderState.toWrite(settings.data()),
                settings.upkeep().metrics().map(file -> FolderState.toWrite(file.resolveSibling(""))),
                database,
                pdfWorks(),
                settings.distribution().mail().map(MailSettings::server).map(Examining::mail),
                canBeAsked ? Optional.of(kept(history.get())) : Optional.empty());
    }

    private static Examination.Mail mail(MailServer server) {
        return new Examination.Mail(server.toString(), MailExamination.of(server));
    }

    private boolean pdfWorks() {
        try {
            Report page = new Report(
                    "Proef",
                    Optional.empty(),
                    "",
                    "",
                    "",
                    HouseStyle.defaults().accent(),
                    LocalDate.EPOCH,
                    List.of(Part.of(List.of(new Block.Heading(1, "Proef"), Block.Paragraph.of("Eén ✓")))));
            return new Renderers().pdf().render(page).length > 0;
        } catch (RuntimeException | LinkageError e) {
            LOG.error("No PDF can be made", e);
            return false;
        }
    }

    private Examination.Kept kept(History open) {
        OutputFolder folder = new OutputFolder(settings.reports(), open.files());
        List<KeptFile> files = Stream.of(
                        open.reports().files().stream(),
                        open.portfolios().files().stream(),
                        open.copies().all().stream().flatMap(Examining::placed))
                .flatMap(each -> each)
                .toList();
        int missing = 0;
        int changed = 0;
        for (KeptFile file : files) {
            if (!folder.has(file.path())) {
                missing++;
            } else if (!holds(folder, file)) {
                changed++;
            }
        }
        return new Examination.Kept(
                lastRun.get(), files.size(), missing, changed, open.audit().check());
    }

    private static Stream<KeptFile> placed(AnnotatedCopies.Kept copy) {
        return copy.placed().stream().map(path -> new KeptFile(copy.delivery(), path, copy.sha256()));
    }

    private static boolean holds(OutputFolder folder, KeptFile file) {
        try {
            return folder.holds(file.path(), file.sha256());
        } catch (IOException e) {
            return false;
        }
    }
}
