package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verbetermonitor.intake.Intake;
import nl.verbetermonitor.intake.IntakeSettings;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.workbook.Opening.Opened;
import nl.verbetermonitor.workbook.Opening.Refused;

/** A program of its own that reads and takes in every file of a folder, and prints what came of each. */
final class ReadingWithLittleMemory {

    static final String SEPARATOR = "\t";

    private ReadingWithLittleMemory() {}

    /** Takes the folder and the scratch folder. */
    public static void main(String[] folders) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(folders[0]))) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            out.println(file.getFileName() + SEPARATOR + answer(file, Limits.in(Path.of(folders[1]))));
        }
    }

    private static String answer(Path file, Limits limits) {
        Opening opening = Workbooks.open(file, limits);
        if (opening instanceof Refused refused) {
            return answer(refused.reason());
        }
        try (Workbook workbook = ((Opened) opening).workbook()) {
            int[] cells = {0};
            for (Sheet sheet : workbook.sheets()) {
                Optional<Finding> finding = workbook.read(sheet, row -> {
                    cells[0] += row.size();
                    return true;
                });
                if (finding.isPresent()) {
                    return answer(finding.get());
                }
            }
            new Intake(IntakeSettings.defaults()).read(workbook, Told.nobody());
            return HostileFile.read(cells[0]);
        }
    }

    private static String answer(Finding finding) {
        return finding.found().isEmpty() ? finding.code().code() : finding.found();
    }
}
