package nl.verbetermonitor.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.plan.CouncilItemKind;
import nl.verbetermonitor.plan.DropReason;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.NarrativeTopic;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.Priority;
import nl.verbetermonitor.plan.Status;
import nl.verbetermonitor.plan.Word;

/** The closed lists of the tracker: which word means what, however an analyst spells it. */
final class Words {

    private final Map<ColumnKind, ClosedList> lists;

    private Words(Map<ColumnKind, ClosedList> lists) {
        this.lists = lists;
    }

    /**
     * @throws IllegalArgumentException when the settings respell a word that is in no list
     */
    Words(IntakeSettings settings) {
        lists = new EnumMap<>(ColumnKind.class);
        Map<String, Object> yesAndNo = new LinkedHashMap<>();
        yesAndNo.put("Ja", true);
        yesAndNo.put("Nee", false);
        lists.put(ColumnKind.YES_NO, new ClosedList(yesAndNo));
        lists.put(ColumnKind.PLAN_KIND, listOf(PlanKind.values()));
        lists.put(ColumnKind.STATUS, listOf(Status.values()));
        lists.put(ColumnKind.PRIORITY, listOf(Priority.values()));
        lists.put(ColumnKind.DROP_REASON, listOf(DropReason.values()));
        lists.put(ColumnKind.COUNCIL_ITEM_KIND, listOf(CouncilItemKind.values()));
        lists.put(ColumnKind.NARRATIVE_TOPIC, listOf(NarrativeTopic.values()));
        Map<String, Object> steps = new LinkedHashMap<>();
        settings.steps().forEach(step -> steps.put(step, step));
        lists.put(ColumnKind.STEP, new ClosedList(steps));
        settings.words().forEach(this::respell);
    }

    /**
     * Reads a word.
     *
     * @param kind a column of a closed list
     * @param text folded, not empty
     * @throws IllegalArgumentException when the column has no closed list: a mistake in the program
     */
    Parsed parse(ColumnKind kind, String text) {
        return listOf(kind).parse(text);
    }

    /** Whether a column of that kind has a closed list. */
    boolean areOf(ColumnKind kind) {
        return lists.containsKey(kind);
    }

    /** The words of a closed list as the documentation spells them, between commas. */
    String all(ColumnKind kind) {
        return listOf(kind).all;
    }

    /** The words of a closed list under all their spellings, folded, with the spelling of the documentation. */
    Map<String, String> spellings(ColumnKind kind) {
        Map<String, String> spellings = new HashMap<>();
        listOf(kind).folded.forEach((spelling, meaning) -> spellings.put(spelling, meaning.word()));
        return spellings;
    }

    /**
     * These words with other meanings added, which count where both know a word.
     *
     * @param meanings by folded word; of the types that {@link nl.verbetermonitor.plan.FactRow} names
     */
    Words and(Map<ColumnKind, Map<String, Object>> meanings) {
        if (meanings.isEmpty()) {
            return this;
        }
        Map<ColumnKind, ClosedList> more = new EnumMap<>(lists);
        meanings.forEach((kind, words) -> more.put(kind, listOf(kind).and(words)));
        return new Words(more);
    }

    private ClosedList listOf(ColumnKind kind) {
        ClosedList list = lists.get(kind);
        if (list == null) {
            throw new IllegalArgumentException(kind + " has no closed list");
        }
        return list;
    }

    private static ClosedList listOf(Word[] words) {
        Map<String, Object> meanings = new LinkedHashMap<>();
        Arrays.stream(words).forEach(word -> meanings.putIfAbsent(word.dutch(), word));
        return new ClosedList(meanings);
    }

    private void respell(String word, List<String> spellings) {
        List<ClosedList> holders =
                lists.values().stream().filter(list -> list.holds(word)).toList();
        if (holders.isEmpty()) {
            throw new IllegalArgumentException("There is no word '" + word + "' in any list");
        }
        holders.forEach(list -> list.respell(word, spellings));
    }

    /** The words of one list. */
    private static final class ClosedList {

        private final String all;
        private final Map<String, Parsed> asSpelled;
        private final Map<String, Meaning> folded;

        private record Meaning(String word, Object value) {}

        private ClosedList(ClosedList other) {
            all = other.all;
            asSpelled = new HashMap<>(other.asSpelled);
            folded = new HashMap<>(other.folded);
        }

        ClosedList(Map<String, Object> words) {
            all = String.join(", ", words.keySet());
            asSpelled = new HashMap<>();
            folded = new HashMap<>();
            words.forEach((word, value) -> {
                asSpelled.put(word, new Parsed.Known(value));
                folded.put(Names.fold(word), new Meaning(word, value));
            });
        }

        ClosedList and(Map<String, Object> meanings) {
            ClosedList more = new ClosedList(this);
            more.asSpelled.keySet().removeIf(word -> meanings.containsKey(Names.fold(word)));
            meanings.forEach((word, value) -> more.folded.put(word, new Meaning(wordOf(value), value)));
            return more;
        }

        private String wordOf(Object value) {
            return folded.values().stream()
                    .filter(meaning -> meaning.value().equals(value))
                    .map(Meaning::word)
                    .findFirst()
                    .orElse("");
        }

        boolean holds(String word) {
            return folded.containsKey(Names.fold(word));
        }

        void respell(String word, List<String> spellings) {
            Meaning meaning = folded.get(Names.fold(word));
            for (String spelling : spellings) {
                Meaning other = meaning == null ? null : folded.putIfAbsent(Names.fold(spelling), meaning);
                if (other != null && !other.equals(meaning)) {
                    throw new IllegalArgumentException(
                            "'" + spelling + "' cannot mean both " + other.word() + " and " + word);
                }
            }
        }

        Parsed parse(String text) {
            Parsed exact = asSpelled.get(text); // nearly every cell, without folding it
            if (exact != null) {
                return exact;
            }
            String name = Names.fold(text);
            Meaning meaning = folded.get(name);
            if (meaning != null) {
                return new Parsed.Known(meaning.value());
            }
            return NearMiss.nearest(name, folded, any -> true)
                    .map(near -> new Parsed.Unknown(FindingCode.WORD_NEAR_MISS, text, near.word()))
                    .orElseGet(() -> new Parsed.Unknown(FindingCode.WORD_UNKNOWN, text, all));
        }
    }
}
