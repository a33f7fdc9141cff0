package nl.verbetermonitor.history;

import java.time.LocalDate;
import java.util.Optional;
import nl.verbetermonitor.plan.Nr;

/** What people decided. Rows are only ever added. */
final class Audit {

    private static final int LONGEST_ACTOR = 100;

    private final Sql sql;

    Audit(Sql sql) {
        this.sql = sql;
    }

    /**
     * Notes a decision, in the transaction that carries it out.
     *
     * @param actor the account that gave the command, when it is known
     * @param reason why, or what was decided
     */
    void add(String action, Optional<String> actor, Nr plan, LocalDate reportingDate, String reason) {
        sql.statement("insert into audit (happened_at, action, actor, plan_key, reporting_date, reason)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(sql.now())
                .param(action)
                .param(actor.map(Audit::shortened).orElse(null))
                .param(PlanKey.of(plan))
                .param(reportingDate)
                .param(reason)
                .update();
    }

    /**
     * Notes what was done to everything that is kept, in the transaction that does it.
     *
     * @param actor the account that gave the command, when it is known
     * @param reason what about
     */
    void add(String action, Optional<String> actor, String reason) {
        sql.statement("insert into audit (happened_at, action, actor, reason) values (?, ?, ?, ?)")
                .param(sql.now())
                .param(action)
                .param(actor.map(Audit::shortened).orElse(null))
                .param(reason)
                .update();
    }

    private static String shortened(String actor) {
        return actor.length() <= LONGEST_ACTOR ? actor : actor.substring(0, LONGEST_ACTOR);
    }
}
