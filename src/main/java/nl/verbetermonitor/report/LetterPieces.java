package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.plan.NarrativeTopic;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.PlanSheet;

/** What every form of a letter to the council is made of. */
final class LetterPieces {

    private final Context context;
    private final boolean hasLongNarratives;

    /**
     * Of a report.
     *
     * @param hasLongNarratives whether the analyst's own texts stand whole in a bijlage, so that a letter may shorten them
     */
    LetterPieces(Context context, boolean hasLongNarratives) {
        this.context = context;
        this.hasLongNarratives = hasLongNarratives;
    }

    private LetterStyle style() {
        return context.sources().style().letter();
    }

    /** The title of a section: the municipality's own, or the usual one. */
    String title(Section section) {
        return style().titles().getOrDefault(section, context.text(usualTitle(section)));
    }

    private static String usualTitle(Section section) {
        return switch (section) {
            case NOTICE -> "section.notice";
            case INTRODUCTION -> "section.introduction";
            case MESSAGE -> "section.message";
            case CONSEQUENCES -> "section.consequences";
            case NEXT_STEPS -> "section.next";
            case COMMUNICATION -> "section.communication";
            case OCCASION -> "section.occasion";
            case FINDINGS -> "section.findings";
            case FOLLOW_UP -> "section.follow-up";
            case QUESTIONS -> "section.questions";
        };
    }

    Block heading(Letter.Limits limits) {
        return new Block.Heading(1, context.text("letter.title", head(limits, context.shortTitle())));
    }

    /** What the letter is about, in a sentence with title, number and peildatum. */
    String about(String key, Letter.Limits limits) {
        return context.text(
                key,
                head(limits, context.title()),
                head(limits, context.plan().number().text()),
                context.phrases().longDate(context.today()));
    }

    /** Why there is a plan, who carries it out, from when to when, and that the test is its own. */
    String introduction(Letter.Limits limits) {
        PlanSheet plan = context.plan();
        Phrases phrases = context.phrases();
        boolean incident = plan.kind() == PlanKind.SUPPLIER_INCIDENT;
        String municipality = head(limits, context.municipality());
        String since = phrases.longDate(
                incident ? context.state().incidentReported() : context.state().start());
        String until = context.state()
                .end()
                .map(end -> context.text("section.introduction.end", phrases.longDate(end)))
                .orElse("");
        String reason = plan.authority()
                .map(names -> context.text(
                        "section.introduction.reason",
                        head(
                                limits,
                                incident
                                        ? phrases.list(Authorities.names(names))
                                        : new Authorities(phrases).named(names)),
                        municipality,
                        since,
                        until,
                        Authorities.names(names).size()))
                .orElseGet(() -> context.text("section.introduction.noreason", municipality, since, until));
        return String.join(
                " ",
                reason,
                context.text("section.introduction.period", phrases.longDate(context.today())),
                context.text("section.introduction.test"));
    }

    /** The verdicts, the facts and what changed. */
    List<Block> message(Letter.Limits limits) {
        return new KeyMessage(context).blocks(limits, narratives(NarrativeTopic.KEY_MESSAGE, limits));
    }

    /** The money, with its name before it. */
    Block money() {
        return new Block.Paragraph(Text.of(context.text("money.title") + ". ", new Money(context).sentence()));
    }

    /** The analyst's texts about a topic, or the text under a key when there are none. */
    List<Block> narratives(NarrativeTopic topic, Letter.Limits limits, String none) {
        List<Block> blocks = narratives(topic, limits);
        return blocks.isEmpty() ? List.of(Block.Paragraph.of(context.text(none))) : blocks;
    }

    private List<Block> narratives(NarrativeTopic topic, Letter.Limits limits) {
        List<String> texts = Narratives.of(context, topic);
        if (texts.isEmpty() || !hasLongNarratives || limits.characters() == Integer.MAX_VALUE) {
            return texts.stream().<Block>map(Block.Paragraph::of).toList();
        }
        String shown = context.clipped(String.join(" ", texts), limits.characters());
        return List.of(Block.Paragraph.of(shown.endsWith("…") ? context.text("text.clipped", shown) : shown));
    }

    /** The number of the case, or that it follows. */
    String caseNumber(Letter.Limits limits) {
        return context.sources()
                .approval()
                .map(approval -> head(limits, approval.caseNumber()))
                .orElseGet(() -> context.text("letter.follows"));
    }

    /** The day on which the college decided, or that it follows. */
    String meetingDate() {
        return context.sources()
                .approval()
                .map(approval -> context.phrases().longDate(approval.meetingDate()))
                .orElseGet(() -> context.text("letter.follows"));
    }

    /** Labels with what they say, for the head of a letter. */
    Entries entries(Letter.Limits limits) {
        return new Entries(limits);
    }

    final class Entries {
        private final Letter.Limits limits;
        private final List<Block.Particulars.Entry> entries = new ArrayList<>();

        private Entries(Letter.Limits limits) {
            this.limits = limits;
        }

        Entries with(String label, String value) {
            entries.add(new Block.Particulars.Entry(context.text(label), value));
            return this;
        }

        /** What every form says about its subject and about letters before it. */
        Block withSubject() {
            PlanSheet plan = context.plan();
            with(
                    "letter.subject",
                    context.text(
                            "letter.subject.value",
                            head(limits, plan.number().text()),
                            context.phrases().longDate(context.today())));
            plan.earlierNotice().ifPresent(notice -> with("letter.earlier", head(limits, notice)));
            plan.supplementTo().ifPresent(notice -> with("letter.supplement", head(limits, notice)));
            return block();
        }

        Block block() {
            return new Block.Particulars(entries);
        }
    }

    String head(Letter.Limits limits, String text) {
        return context.clipped(text, limits.head());
    }

    Block signature() {
        return style().signatories().isEmpty()
                ? Block.Paragraph.of(context.text("letter.signature.follows"))
                : new Block.Signatures(style().signatories());
    }
}
