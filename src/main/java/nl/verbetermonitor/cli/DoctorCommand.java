package nl.verbetermonitor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.job.Examination;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Looks whether everything is there that a run needs, and says what to do. */
@CommandLine.Command(name = "doctor")
final class DoctorCommand extends DataCommand {

    private static final int HEALTH_WIDTH = 7;
    private static final int SUBJECT_WIDTH = 12;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    DoctorCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode execute() {
        List<Diagnosis> found = new ArrayList<>(Machine.thisOne().diagnoses());
        boolean configured = true;
        try {
            Settings settings = settingsWithData(Map.of());
            found.add(Diagnosis.good("configuration", Texts.text("doctor.configuration.good")));
            found.addAll(ofInstallation(settings));
        } catch (ConfigurationException e) {
            configured = false;
            e.problems()
                    .forEach(problem -> found.add(
                            Diagnosis.wrong("configuration", problem, Texts.text("doctor.configuration.advice"))));
        }
        if (json) {
            screen().json(found);
        } else {
            found.forEach(this::print);
            screen().result(summary(found));
        }
        return exitCode(configured, found);
    }

    private List<Diagnosis> ofInstallation(Settings settings) {
        try {
            DataFolder.prepare(settings.data());
        } catch (ConfigurationException e) {
            return List.of(FolderDiagnoses.ofUnusableData(settings));
        }
        LogFile.open(settings.log(), surroundings().clock().instant());
        try (Monitor monitor = surroundings().monitors().open(settings)) {
            Examination examination = monitor.examine();
            List<Diagnosis> found = new ArrayList<>(FolderDiagnoses.of(examination, settings));
            found.addAll(DatabaseDiagnoses.of(examination));
            found.addAll(WorkDiagnoses.of(examination));
            return found;
        }
    }

    private void print(Diagnosis diagnosis) {
        screen().result(String.format(
                Texts.DUTCH,
                "%-" + HEALTH_WIDTH + "s %-" + SUBJECT_WIDTH + "s %s",
                diagnosis.health().dutch(),
                diagnosis.subject(),
                diagnosis.found()));
        diagnosis.advice().ifPresent(advice -> screen().result(" ".repeat(HEALTH_WIDTH + 1) + advice));
    }

    private static String summary(List<Diagnosis> found) {
        return Texts.text("doctor.summary", count(found, Health.WRONG), count(found, Health.ATTENTION));
    }

    private static long count(List<Diagnosis> found, Health health) {
        return found.stream().filter(diagnosis -> diagnosis.health() == health).count();
    }

    private static ExitCode exitCode(boolean configured, List<Diagnosis> found) {
        if (!configured) {
            return ExitCode.WRONG_USE;
        }
        return count(found, Health.WRONG) == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }
}
