package nl.verbetermonitor.history;

/** What was done to what is kept, by order of a person. */
final class Audit {

    private Audit() {}

    /**
     * Notes what was done.
     *
     * @param reason why, or what about
     */
    static void note(Sql sql, String action, String reason) {
        sql.statement("insert into audit (happened_at, action, reason) values (?, ?, ?)")
                .params(sql.now(), action, reason)
                .update();
    }
}
