package nl.verbetermonitor.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How things stand.
 *
 * @param plans every plan, in order of its number
 * @param refused the files in the input folder that were refused and still lie there
 * @param mappings the mappings in the input folder that cannot be used
 * @param publications of each plan and reporting date what was decided last, every embargo that lasts, and every
 *     report that has an aanvulling
 * @param undelivered messages that did not arrive and are tried again, the oldest first
 * @param signals what nobody did and somebody should know of
 * @param withoutOriginal how many deliveries have no file any more because its term had passed
 * @param lastRun the newest run, also when it is active
 */
record StatusAnswer(
        List<PlanLine> plans,
        List<RefusedLine> refused,
        List<MappingLine> mappings,
        List<PublicationLine> publications,
        List<UndeliveredLine> undelivered,
        SignalAnswer signals,
        long withoutOriginal,
        Optional<RunSummary> lastRun) {

    public StatusAnswer {
        plans = List.copyOf(plans);
        refused = List.copyOf(refused);
        mappings = List.copyOf(mappings);
        publications = List.copyOf(publications);
        undelivered = List.copyOf(undelivered);
    }

    /**
     * One plan at its newest peildatum.
     *
     * @param plan the Plannummer
     * @param criteria the verdicts: completeness, realism, ambition; empty when it was not assessed yet
     */
    public record PlanLine(
            String plan,
            String title,
            @JsonProperty("peildatum") LocalDate reportingDate,
            List<CriterionLine> criteria) {

        public PlanLine {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * One verdict.
     *
     * @param criterion the criterion in Dutch, such as {@code volledigheid}
     * @param score 0 to 100 with one decimal; empty when there is none
     * @param verdict the verdict in Dutch, such as {@code norm gehaald}
     */
    public record CriterionLine(String criterion, Optional<BigDecimal> score, BigDecimal norm, String verdict) {}

    /**
     * One refused delivery.
     *
     * @param file its path below the input folder
     * @param reasons why, in Dutch; at least one
     */
    public record RefusedLine(String file, List<String> reasons) {

        public RefusedLine {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * One mapping that cannot be used.
     *
     * @param file its path below the input folder
     * @param problems what is wrong with it, in Dutch; at least one
     * @param waiting the deliveries that wait for it, as {@code file}
     */
    public record MappingLine(String file, List<String> problems, List<String> waiting) {

        public MappingLine {
            problems = List.copyOf(problems);
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * One report that was approved or published.
     *
     * @param plan the Plannummer
     * @param version of the report
     * @param caseNumber the Zaaknummer
     * @param meetingDate of the meeting of the college
     * @param published empty while it is approved only
     * @param embargoUntil empty when it never was under embargo
     * @param underEmbargo whether the embargo lasts
     * @param supplements the published report that it supplements; empty when it supplements none
     * @param supplementedBy the reports that supplement it, the oldest first
     */
    public record PublicationLine(
            String plan,
            @JsonProperty("peildatum") LocalDate reportingDate,
            int version,
            @JsonProperty("zaaknummer") String caseNumber,
            LocalDate meetingDate,
            Instant approved,
            Optional<Instant> published,
            Optional<Instant> embargoUntil,
            boolean underEmbargo,
            Optional<SupplementLine> supplements,
            List<SupplementLine> supplementedBy) {

        public PublicationLine {
            supplementedBy = List.copyOf(supplementedBy);
        }
    }

    /**
     * One message that did not arrive and is tried again.
     *
     * @param file its path below the folder of reports; empty text for a reminder
     * @param recipient a mail address or a folder
     * @param attempts how often it was tried, at least 1
     * @param last when it was tried the last time
     * @param reason why it did not arrive, and when it is tried again, in Dutch
     */
    public record UndeliveredLine(String file, String recipient, int attempts, Instant last, String reason) {}

    /**
     * The report at the other end of a link between a report and its aanvulling.
     *
     * @param version of the report
     * @param state how far it is, in Dutch, such as {@code concept}
     * @param caseNumber the Zaaknummer; empty while it is a concept
     */
    public record SupplementLine(
            @JsonProperty("peildatum") LocalDate reportingDate,
            int version,
            String state,
            @JsonProperty("zaaknummer") Optional<String> caseNumber) {}
}
