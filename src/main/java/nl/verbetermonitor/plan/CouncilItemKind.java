package nl.verbetermonitor.plan;

/** What the council asked for or was promised (Soort on the sheet Raad). */
public enum CouncilItemKind implements Word {
    WRITTEN_QUESTION("Schriftelijke vraag"),
    PROMISE("Toezegging"),
    MOTION("Motie");

    private final String dutch;

    CouncilItemKind(String dutch) {
        this.dutch = dutch;
    }

    @Override
    public String dutch() {
        return dutch;
    }
}
