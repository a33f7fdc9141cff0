package nl.verbetermonitor.intake;

import java.nio.file.Path;
import nl.verbetermonitor.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingProposalTest {
    @Test
    void show(@TempDir Path folder) {
        for (Path file : new Path[] {ForeignWorkbooks.poam(folder), ForeignWorkbooks.register(folder)}) {
            try (Workbook workbook = ForeignWorkbooks.open(folder, file)) {
                String text = new MappingProposal(IntakeSettings.defaults()).of(workbook);
                System.out.println(text);
                Mappings.problems(text).forEach(System.out::println);
                System.out.println("=====");
                TakenIn.of(workbook)
                        .findings
                        .forEach(f -> System.out.println(f.place().text() + " " + f.message()));
            }
        }
    }
}
