package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.verbetermonitor.report.Failing.Row;

/** Five questions a council may ask, made from the rows that fail, each with its facts. */
final class ExpectedQuestions {

    /** Exactly so many: about five things every plan has something to say, whatever fails. */
    private static final int QUESTIONS = 5;
    /** Among so many of the worst rows those that fail alike are told together. */
    private static final int ROWS_COMPARED = 50;

    private final Context context;
    private final List<Found> found;

    private record Found(Concern concern, Failing failing) {}

    ExpectedQuestions(Context context) {
        this.context = context;
        this.found = Stream.concat(shortfalls(), Arrays.stream(Concern.values()))
                .distinct()
                .map(concern -> new Found(concern, concern.in(context)))
                .filter(one -> !one.failing().isNothing())
                .filter(firstOfItsTopic())
                .limit(QUESTIONS)
                .sorted(Comparator.comparing(Found::concern))
                .toList();
    }

    /** What cost a criterion its norm is asked whatever else fails. */
    private Stream<Concern> shortfalls() {
        return Shortfalls.of(context).stream().flatMap(component -> Arrays.stream(Concern.values())
                .filter(concern ->
                        concern.isAbout(component.id()) && !concern.in(context).isNothing())
                .limit(1));
    }

    private static Predicate<Found> firstOfItsTopic() {
        Set<Concern.Topic> asked = EnumSet.noneOf(Concern.Topic.class);
        return one -> asked.add(one.concern().topic());
    }

    /** Most urgent first; a question, and behind it its facts. */
    List<Text> items(Room room) {
        SubjectNames names = new SubjectNames(context, room);
        return found.stream()
                .map(one ->
                        Text.of(question(one, names), " " + facts(one.failing().rows(), names, room)))
                .toList();
    }

    private String question(Found one, SubjectNames names) {
        Failing failing = one.failing();
        String worst = names.spoken(failing.rows().get(0).subject());
        return context.text("ask." + one.concern().code(), worst, failing.count(), failing.of());
    }

    /** The worst rows with what is known of them, those that fail alike together; then the numbers of the others. */
    private String facts(List<Row> rows, SubjectNames names, Room room) {
        if (isStep(rows.get(0)) && !room.isFull()) {
            return Context.sentence(capitalised(rows.get(0).words(room)));
        }
        Map<String, List<String>> told = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String words = i < ROWS_COMPARED ? rows.get(i).words(room) : "";
            boolean tell = told.containsKey(words) || (told.size() < room.rows() && i < ROWS_COMPARED);
            List<String> numbers = tell ? told.computeIfAbsent(words, key -> new ArrayList<>()) : others;
            numbers.add(names.number(rows.get(i).subject()));
        }
        String joined = "";
        for (Map.Entry<String, List<String>> alike : told.entrySet()) {
            boolean named = joined.isEmpty() && alike.getValue().size() == 1 && isStep(rows.get(0));
            String fact = named
                    ? capitalised(alike.getKey())
                    : fact(alike.getKey(), context.phrases().list(alike.getValue(), room.list()));
            joined = joined.isEmpty() ? fact : context.text("list.semicolon", joined, fact);
        }
        return Context.sentence(others.isEmpty() ? joined : withOthers(joined, others, room));
    }

    private String withOthers(String joined, List<String> others, Room room) {
        return room.isFull()
                ? context.text("facts.also", joined, context.phrases().list(others, room.list() / 2))
                : context.text("facts.more", joined, others.size());
    }

    /** A step has no number, and the question has its name already, and how many there are. */
    private static boolean isStep(Row row) {
        return row.subject() instanceof Subject.OfStep;
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String fact(String detail, String numbers) {
        return numbers.isEmpty() ? detail : context.text("facts.row", numbers, detail);
    }
}
