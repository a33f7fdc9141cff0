package nl.verbetermonitor.plan;

/** Why a measure no longer has to be carried out (Reden vervallen); only such a reason excuses it. */
public enum DropReason implements Word {
    NOT_APPLICABLE("Niet van toepassing"),
    HANDLED_ELSEWHERE("Elders belegd"),
    MERGED("Opgegaan in andere maatregel"),
    DECIDED_BY_BOARD("Besluit college"),
    NOT_PUBLIC("Niet openbaar");

    private final String dutch;

    DropReason(String dutch) {
        this.dutch = dutch;
    }

    @Override
    public String dutch() {
        return dutch;
    }
}
