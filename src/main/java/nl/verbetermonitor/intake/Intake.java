package nl.verbetermonitor.intake;

import java.time.LocalDate;
import java.util.Optional;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.workbook.Workbook;

/**
 * Takes in a tracker: cells in, facts and findings out. The front door of this package. It looks at one workbook alone;
 * what needs earlier deliveries comes later. Safe for use by several threads at once.
 */
public final class Intake {

    private final Names names;
    private final Words words;
    private final PersonalData personalData;
    private final Checks checks;
    private final Optional<LocalDate> today;

    /**
     * Makes an intake.
     *
     * @throws IllegalArgumentException when the settings rename what does not exist, or give one name to two things
     */
    public Intake(IntakeSettings settings) {
        names = new Names(settings);
        words = new Words(settings);
        personalData = new PersonalData(settings.allowedContacts());
        checks = new Checks(settings);
        today = Optional.empty();
    }

    private Intake(Intake intake, LocalDate today) {
        this.names = intake.names;
        this.words = intake.words;
        this.personalData = intake.personalData;
        this.checks = intake.checks;
        this.today = Optional.of(today);
    }

    /** The same intake, which also reports what lies after the day on which a workbook came in. */
    public Intake on(LocalDate day) {
        return new Intake(this, day);
    }

    /**
     * Reads a workbook to its end, whatever is wrong with it. Facts and findings are passed on as they are read; memory
     * grows with the rows by some 32 bytes each, for duplicates and references.
     *
     * @param workbook stays open
     * @param sink takes the facts, which are to be thrown away when the result is a refusal
     */
    public IntakeResult read(Workbook workbook, IntakeSink sink) {
        return read(workbook, Mapping.none(), sink);
    }

    /**
     * Reads a workbook that was not made for us, with what a mapping says of it; otherwise as
     * {@link #read(Workbook, IntakeSink)}. A sheet that serves more than one table is read once for each of them.
     *
     * @param workbook stays open
     * @param mapping was read with the settings of this intake
     * @param sink takes the facts, which are to be thrown away when the result is a refusal
     */
    public IntakeResult read(Workbook workbook, Mapping mapping, IntakeSink sink) {
        return new TrackerReading(this, workbook, mapping, sink).result();
    }

    Names names() {
        return names;
    }

    Words words() {
        return words;
    }

    PersonalData personalData() {
        return personalData;
    }

    Checks checks() {
        return checks;
    }

    /** The day on which the workbook came in, when it is known. */
    Optional<LocalDate> today() {
        return today;
    }

    /**
     * The name of a file as it may be kept and shown: without personal data and without characters that could take over
     * a terminal.
     */
    public String shown(String fileName) {
        String plain = CellText.printable(fileName);
        PersonalData.Cleaned cleaned = personalData.clean(plain, true);
        boolean hidesMore = cleaned.kinds().isEmpty()
                && !personalData.clean(plain.replace('_', ' '), true).kinds().isEmpty();
        return hidesMore ? Finding.REMOVED : cleaned.text();
    }
}
