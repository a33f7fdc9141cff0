package nl.verbetermonitor.plan;

/** The sheets that we put into workbooks ourselves. They are no part of a tracker, and intake passes them over. */
public enum OwnSheet implements Word {
    /** The list of findings in an annotated copy. */
    FINDINGS("Controle"),
    /** The same, where the analyst has a sheet {@link #FINDINGS} of their own. */
    FINDINGS_BESIDE("Controle Verbetermonitor"),
    /** How to fill in a tracker that was made from the template. */
    GUIDE("Toelichting bij dit bestand"),
    /** The words of the closed lists that the template offers. */
    CHOICES("Keuzelijsten");

    private final String dutch;

    OwnSheet(String dutch) {
        this.dutch = dutch;
    }

    @Override
    public String dutch() {
        return dutch;
    }
}
