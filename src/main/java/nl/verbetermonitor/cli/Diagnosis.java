package nl.verbetermonitor.cli;

import java.util.Optional;

/**
 * What was found about one thing.
 *
 * @param subject what was looked at, in Dutch
 * @param found what was found, in Dutch
 * @param advice what to do about it, in Dutch; empty when nothing has to be done
 */
record Diagnosis(String subject, Health health, String found, Optional<String> advice) {

    static Diagnosis good(String subject, String found) {
        return new Diagnosis(subject(subject), Health.GOOD, found, Optional.empty());
    }

    static Diagnosis attention(String subject, String found, String advice) {
        return new Diagnosis(subject(subject), Health.ATTENTION, found, Optional.of(advice));
    }

    static Diagnosis wrong(String subject, String found, String advice) {
        return new Diagnosis(subject(subject), Health.WRONG, found, Optional.of(advice));
    }

    private static String subject(String key) {
        return Texts.text("doctor." + key);
    }
}
