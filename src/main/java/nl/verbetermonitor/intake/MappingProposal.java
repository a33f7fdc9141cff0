package nl.verbetermonitor.intake;

import java.util.List;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.workbook.Workbook;

/**
 * Proposes a mapping for a workbook that was not made for us: what is recognised is written down, what only an analyst knows
 * is marked {@value MappingSection#TO_FILL_IN}, and what may be meant stands in remarks. Safe for use by several threads at
 * once.
 */
public final class MappingProposal {

    private final Names names;
    private final Words words;
    private final PersonalData personalData;
    private final Candidates candidates;

    /**
     * Makes proposals for an {@link Intake} with these settings.
     *
     * @throws IllegalArgumentException when the settings rename what does not exist, or give one name to two things
     */
    public MappingProposal(IntakeSettings settings) {
        names = new Names(settings);
        words = new Words(settings);
        personalData = new PersonalData(settings.allowedContacts());
        candidates = new Candidates(names);
    }

    /**
     * The proposal, as the text of a YAML file with remarks in Dutch. A {@link MappingReader} with the same settings finds
     * nothing wrong with it but what is still to be filled in. No personal data of the workbook stand in it; of a sheet that
     * is damaged it says what could be read.
     *
     * @param workbook stays open
     */
    public String of(Workbook workbook) {
        ProposedTables tables = new ProposedTables(names, words, personalData, workbook);
        List<ProposedTable> found = tables.find();
        DateReading dates = new DateReading(
                tables.areMonthFirst() ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST, tables.haveSerials());
        boolean hasPlan = workbook.sheets().stream()
                .anyMatch(sheet ->
                        names.sheet(sheet.name()).filter(SheetName.PLAN::equals).isPresent());
        return new ProposalText(words, personalData, candidates).of(found, dates, hasPlan);
    }
}
