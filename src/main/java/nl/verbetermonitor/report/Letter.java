package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.NarrativeTopic;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.PlanSheet;
import nl.verbetermonitor.plan.SheetName;

/** The raadsmededeling: two pages that a council member reads in two minutes. */
final class Letter {

    private static final int MOST_PAGES = 2;
    /** Longer than this in all, and the analyst's own texts get a bijlage, so that the letter may shorten them. */
    private static final int MOST_CHARACTERS_WHOLE = 800;
    /** So many lines of their own take more room than their characters say. */
    private static final int MOST_LINES_WHOLE = 8;
    /** What stands in the sheet Plan is a title or a name; what is longer is cut off. */
    private static final int LONGEST_NAME = 160;

    private final Context context;
    private final KeyMessage message;

    Letter(Context context) {
        this.context = context;
        this.message = new KeyMessage(context);
    }

    Part part() {
        List<List<Block>> versions = new ArrayList<>();
        int whole = Integer.MAX_VALUE;
        versions.add(blocks(new Limits(20, whole, 200, LONGEST_NAME, true)));
        versions.add(blocks(new Limits(6, whole, 120, LONGEST_NAME, true)));
        versions.add(blocks(new Limits(6, 600, 120, LONGEST_NAME, true)));
        versions.add(blocks(new Limits(3, 250, 80, 100, true)));
        versions.add(blocks(new Limits(1, 120, 60, 60, true)));
        versions.add(blocks(new Limits(1, 60, 25, 60, false)));
        return new Part(OptionalInt.of(MOST_PAGES), versions);
    }

    /**
     * How much room there is.
     *
     * @param items how many rows a sentence may name
     * @param characters how long the analyst's own texts about a topic may be, when they are long enough to have a bijlage
     * @param name how long the name of a row may be
     * @param head how long what stands on the sheet Plan may be
     * @param definitions whether the criteria are introduced; their definitions stand beside the verdicts as well
     */
    record Limits(int items, int characters, int name, int head, boolean definitions) {}

    private List<Block> blocks(Limits limits) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, context.text("letter.title", name(limits, context.shortTitle()))));
        blocks.add(particulars(limits));
        Numbering number = new Numbering();
        blocks.add(number.section("section.notice"));
        blocks.add(Block.Paragraph.of(context.text(
                "section.notice.text",
                name(limits, context.title()),
                name(limits, context.plan().number().text()),
                context.phrases().longDate(context.today()))));
        blocks.add(number.section("section.introduction"));
        blocks.addAll(introduction(limits));
        blocks.add(number.section("section.message"));
        blocks.addAll(message.blocks(limits, narratives(NarrativeTopic.KEY_MESSAGE, limits)));
        blocks.add(number.section("section.consequences"));
        blocks.addAll(narratives(NarrativeTopic.CONSEQUENCES, limits, "section.consequences.none"));
        blocks.add(new Block.Paragraph(Text.of(context.text("money.title") + ". ", new Money(context).sentence())));
        blocks.add(number.section("section.next"));
        blocks.addAll(narratives(NarrativeTopic.NEXT_STEPS, limits, "section.next.none"));
        blocks.add(number.section("section.communication"));
        blocks.addAll(narratives(NarrativeTopic.COMMUNICATION, limits, "section.communication.none"));
        blocks.add(signature());
        return blocks;
    }

    private final class Numbering {
        private int last;

        Block section(String key) {
            last++;
            return new Block.Heading(2, last + ". " + context.text(key));
        }
    }

    private Block particulars(Limits limits) {
        PlanSheet plan = context.plan();
        List<Block.Particulars.Entry> entries = new ArrayList<>();
        entries.add(entry(limits, "letter.from", context.text("letter.from.value")));
        entries.add(entry(limits, "letter.to", context.text("letter.to.value")));
        entries.add(entry(limits, "letter.meeting", context.text("letter.follows")));
        entries.add(entry(limits, "letter.case", context.text("letter.follows")));
        entries.add(entry(
                limits,
                "letter.holder",
                plan.portfolioHolder().isEmpty() ? context.text("letter.unknown") : plan.portfolioHolder()));
        entries.add(entry(
                limits,
                "letter.subject",
                context.text(
                        "letter.subject.value",
                        plan.number().text(),
                        context.phrases().longDate(context.today()))));
        plan.earlierNotice().ifPresent(notice -> entries.add(entry(limits, "letter.earlier", notice)));
        plan.supplementTo().ifPresent(notice -> entries.add(entry(limits, "letter.supplement", notice)));
        return new Block.Particulars(entries);
    }

    private Block.Particulars.Entry entry(Limits limits, String label, String value) {
        return new Block.Particulars.Entry(context.text(label), name(limits, value));
    }

    private List<Block> introduction(Limits limits) {
        PlanSheet plan = context.plan();
        Phrases phrases = context.phrases();
        boolean incident = plan.kind() == PlanKind.SUPPLIER_INCIDENT;
        String since = phrases.longDate(
                incident ? context.state().incidentReported() : context.state().start());
        List<String> sentences = new ArrayList<>();
        sentences.add(plan.authority()
                .map(authority -> context.text(
                        "section.introduction.reason",
                        name(limits, phrases.list(List.of(authority.split("\\s*;\\s*")))),
                        name(limits, context.municipality()),
                        since))
                .orElseGet(() ->
                        context.text("section.introduction.noreason", name(limits, context.municipality()), since)));
        context.state()
                .end()
                .ifPresent(end -> sentences.add(context.text("section.introduction.end", phrases.longDate(end))));
        sentences.add(context.text("section.introduction.period", phrases.longDate(context.today())));
        sentences.add(context.text("section.introduction.test"));
        List<Text> definitions = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            definitions.add(Text.of(
                    context.criterion(criterion), context.text("criterion.definition", context.question(criterion))));
        }
        Block paragraph = Block.Paragraph.of(String.join(" ", sentences));
        return limits.definitions() ? List.of(paragraph, new Block.Bullets(definitions)) : List.of(paragraph);
    }

    private List<Block> narratives(NarrativeTopic topic, Limits limits, String none) {
        List<Block> blocks = narratives(topic, limits);
        return blocks.isEmpty() ? List.of(Block.Paragraph.of(context.text(none))) : blocks;
    }

    private List<Block> narratives(NarrativeTopic topic, Limits limits) {
        List<String> texts = Narratives.of(context, topic);
        if (texts.isEmpty() || !hasLongNarratives() || limits.characters() == Integer.MAX_VALUE) {
            return texts.stream().<Block>map(Block.Paragraph::of).toList();
        }
        String shown = context.clipped(String.join(" ", texts), limits.characters());
        return List.of(Block.Paragraph.of(shown.endsWith("…") ? context.text("text.clipped", shown) : shown));
    }

    /** Whether the analyst's own texts are too long for the letter to hold them whole. */
    boolean hasLongNarratives() {
        List<String> texts = context.sources().rows(SheetName.NARRATIVES).stream()
                .flatMap(row -> row.text(Column.NARRATIVE_TEXT).stream())
                .toList();
        return texts.stream().mapToInt(String::length).sum() > MOST_CHARACTERS_WHOLE
                || texts.stream().flatMap(String::lines).count() > MOST_LINES_WHOLE;
    }

    private String name(Limits limits, String text) {
        return context.clipped(text, limits.head());
    }

    private Block signature() {
        List<Block.Signatures.Signatory> signatories =
                context.sources().style().letter().signatories();
        return signatories.isEmpty()
                ? Block.Paragraph.of(context.text("letter.signature.follows"))
                : new Block.Signatures(signatories);
    }
}
