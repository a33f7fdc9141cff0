package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.verbetermonitor.report.Failing.Row;

/** Five questions a council may ask, made from the rows that fail, each with its facts. */
final class ExpectedQuestions {

    /** Exactly so many: about five things every plan has something to say, whatever fails. */
    private static final int QUESTIONS = 5;

    private final Context context;
    private final Room room;
    private final SubjectNames names;

    ExpectedQuestions(Context context, Room room) {
        this.context = context;
        this.room = room;
        this.names = new SubjectNames(context, room.characters());
    }

    /** Most urgent first; a question, and on the next line its facts. */
    List<Text> items() {
        List<Text> questions = new ArrayList<>();
        Set<Concern.Topic> asked = EnumSet.noneOf(Concern.Topic.class);
        for (Concern concern : Concern.values()) {
            if (questions.size() == QUESTIONS) {
                break;
            }
            if (!asked.contains(concern.topic())) {
                Failing failing = concern.in(context);
                if (!failing.isNothing()) {
                    asked.add(concern.topic());
                    questions.add(Text.of(question(concern, failing), "\n" + facts(failing.rows())));
                }
            }
        }
        return questions;
    }

    private String question(Concern concern, Failing failing) {
        String worst = names.spoken(failing.rows().get(0).subject());
        return context.text("ask." + concern.code(), worst, failing.count(), failing.of());
    }

    /** Rows that fail alike are told together. */
    private String facts(List<Row> rows) {
        Map<String, List<String>> byDetail = new LinkedHashMap<>();
        rows.forEach(row -> byDetail.computeIfAbsent(row.detail(), detail -> new ArrayList<>())
                .add(names.number(row.subject())));
        String joined = "";
        int told = 0;
        int groups = 0;
        for (Map.Entry<String, List<String>> group : byDetail.entrySet()) {
            if (groups == room.rows()) {
                break;
            }
            String fact = fact(group.getKey(), group.getValue());
            joined = joined.isEmpty() ? fact : context.text("list.semicolon", joined, fact);
            told += group.getValue().size();
            groups++;
        }
        int more = rows.size() - told;
        return Context.sentence(
                more == 0 ? joined : context.text("list.semicolon", joined, context.text("changes.more", more)));
    }

    private String fact(String detail, List<String> numbers) {
        String list = context.phrases().list(numbers, 2 * room.rows());
        return list.isEmpty() ? detail : context.text("facts.row", list, detail);
    }
}
