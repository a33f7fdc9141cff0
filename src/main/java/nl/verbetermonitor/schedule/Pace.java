package nl.verbetermonitor.schedule;

import java.time.Duration;

/**
 * How often things are looked at.
 *
 * @param polling how often what is due is looked for
 * @param heartbeat how often a program says that it still does its job; four times without, and the job is another's
 * @param retry how soon a job is tried again
 */
record Pace(Duration polling, Duration heartbeat, Duration retry) {

    static final Pace USUAL = new Pace(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(1));
}
