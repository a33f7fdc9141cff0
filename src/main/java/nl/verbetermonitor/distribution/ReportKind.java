package nl.verbetermonitor.distribution;

import nl.verbetermonitor.plan.Word;

/** What can be sent. */
public enum ReportKind implements Word {
    PROGRESS_REPORT("voortgangsrapportage", Stage.PUBLISHED),
    SUMMARY("bestuurssamenvatting", Stage.CONCEPT),
    OVERVIEW("portefeuilleoverzicht", Stage.CONCEPT),
    SUPPLEMENT("aanvulling", Stage.PUBLISHED);

    private static final String FORMAT = ".pdf";

    private final String dutch;
    private final Stage usualStage;

    ReportKind(String dutch, Stage usualStage) {
        this.dutch = dutch;
        this.usualStage = usualStage;
    }

    /** How far it must have come before it is sent, where nothing else is configured. */
    public Stage usualStage() {
        return usualStage;
    }

    /** Whether a path within the folder of reports is that of the file of this kind that people read. */
    public boolean isPathOf(String path) {
        return path.endsWith("/" + dutch + FORMAT) || path.endsWith("_" + dutch + FORMAT);
    }

    /**
     * The name of a file outside its folder, where its version must stand in it.
     *
     * @param path within the folder of reports: {@code <plan or holder>/<peildatum>/v<version>/<name>}, whatever stands before
     */
    String fileName(String path) {
        String[] parts = path.split("/", -1);
        int name = parts.length - 1;
        return parts[name - 3] + "_" + parts[name - 2] + "_" + parts[name - 1] + "_" + dutch + FORMAT;
    }

    @Override
    public String dutch() {
        return dutch;
    }
}
