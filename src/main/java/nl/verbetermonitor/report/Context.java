package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.PlanState;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.MeasureTexts;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.PlanSheet;

/** What every part of a report needs: its sources, its words and what it may show. */
final class Context {

    private static final String DASH = "–";

    private final ReportSources sources;
    private final Phrases phrases;
    private final Privacy privacy;

    /**
     * For a report.
     *
     * @param sources of the report
     * @param bundles of texts of the report itself; the nearest first
     */
    Context(ReportSources sources, String... bundles) {
        this.sources = sources;
        this.phrases = new Phrases(sources.state().plan().kind(), bundles);
        this.privacy = new Privacy(sources.state().plan().kind(), sources.style(), phrases);
    }

    ReportSources sources() {
        return sources;
    }

    PlanState state() {
        return sources.state();
    }

    PlanSheet plan() {
        return sources.state().plan();
    }

    LocalDate today() {
        return sources.state().reportingDate();
    }

    Phrases phrases() {
        return phrases;
    }

    Privacy privacy() {
        return privacy;
    }

    String text(String key, Object... arguments) {
        return phrases.text(key, arguments);
    }

    MeasureTexts texts(MeasureLine line) {
        return sources.texts().apply(line);
    }

    /** The title of the plan without what follows a colon. */
    String shortTitle() {
        String title = title();
        int colon = title.indexOf(": ");
        return colon > 0 ? title.substring(0, colon) : title;
    }

    /** The title of the plan, or its number when it has none. */
    String title() {
        return plan().title().isEmpty() ? plan().number().text() : plan().title();
    }

    String criterion(Criterion criterion) {
        return text("criterion." + criterion.name().toLowerCase(Locale.ROOT));
    }

    String question(Criterion criterion) {
        return text("criterion." + criterion.name().toLowerCase(Locale.ROOT) + ".question");
    }

    /** A measure by number and name; in incident plans by number and step. */
    String name(MeasureLine line) {
        if (privacy.hidesMeasures()) {
            return line.measure()
                    .step()
                    .map(step -> line.nr().text() + " (" + step + ")")
                    .orElse(line.nr().text());
        }
        return (line.nr().text() + " " + texts(line).title()).strip();
    }

    /** A measure by number and name, or its number alone when the plan does not have it. */
    String name(String nr) {
        return state().measure(Nr.of(nr)).map(this::name).orElse(nr);
    }

    /** The owner when it is a function or department; empty when it may be a person. */
    Optional<String> owner(MeasureTexts texts) {
        return texts.owner()
                .filter(owner -> Owners.isFunction(owner, sources.style().ownerWords()));
    }

    /** The municipality as it is called within a sentence: gemeente Voorbeeldstad. */
    String municipality() {
        return text("municipality", place()).strip();
    }

    /** The municipality as a place: Voorbeeldstad. */
    String place() {
        String name = sources.style().name().orElse(plan().municipality());
        boolean isCalledSo = name.toLowerCase(Locale.ROOT).startsWith("gemeente ");
        return isCalledSo ? name.substring("gemeente ".length()) : name;
    }

    /** A text that is cut off when it is longer than so many characters. */
    String clipped(String words, int characters) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= characters) {
            return line;
        }
        int end = line.offsetByCodePoints(0, characters);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > end / 2 ? space : end) + " …";
    }

    /** Words with a full stop behind them, unless they end a sentence already. */
    static String sentence(String words) {
        return words.isEmpty() || ".!?…".indexOf(words.charAt(words.length() - 1)) < 0 ? words + "." : words;
    }

    String orDash(Optional<LocalDate> date) {
        return date.map(phrases::shortDate).orElse(DASH);
    }

    String orDash(String text) {
        return text.isEmpty() ? DASH : text;
    }

    static List<Text> cells(String... texts) {
        return Arrays.stream(texts).map(Text::of).toList();
    }
}
