package nl.verbetermonitor.report;

import java.util.List;
import nl.verbetermonitor.plan.Word;

/** The forms in which a municipality writes to its council. */
public enum LetterForm implements Word {
    /** A notice of two pages with a head of particulars. */
    RAADSMEDEDELING("raadsmededeling"),
    /** A letter with address, salutation and close. */
    RAADSBRIEF("raadsbrief");

    private final String dutch;

    LetterForm(String dutch) {
        this.dutch = dutch;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    /** Its sections, in the order they have by default. */
    public List<Section> sections() {
        return switch (this) {
            case RAADSMEDEDELING ->
                List.of(
                        Section.NOTICE,
                        Section.INTRODUCTION,
                        Section.MESSAGE,
                        Section.CONSEQUENCES,
                        Section.NEXT_STEPS,
                        Section.COMMUNICATION);
            case RAADSBRIEF -> List.of(Section.OCCASION, Section.FINDINGS, Section.FOLLOW_UP, Section.QUESTIONS);
        };
    }
}
