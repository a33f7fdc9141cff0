package nl.verbetermonitor.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.PlanState;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.Facts;
import nl.verbetermonitor.plan.MeasureTexts;

/**
 * The texts of measures, from the deliveries their last rows stand in. Reports ask for them in the order of the state, so
 * each question fetches those that follow as well. For one thread.
 */
final class MeasureTextsOf implements Function<MeasureLine, MeasureTexts> {

    private static final int AT_ONCE = 500;
    private static final MeasureTexts NONE = new MeasureTexts(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final Facts facts;
    private final Map<LocalDate, Long> deliveries = new HashMap<>();
    private final List<MeasureLine> lines;
    private final IdentityHashMap<MeasureLine, Integer> positions = new IdentityHashMap<>();
    private final Map<LocalDate, Map<Integer, MeasureTexts>> fetched = new HashMap<>();

    MeasureTextsOf(Facts facts, List<Delivery> line, PlanState state) {
        this.facts = facts;
        line.forEach(delivery -> deliveries.put(delivery.reportingDate().orElseThrow(), delivery.id()));
        this.lines = List.copyOf(state.measures());
        for (int i = 0; i < lines.size(); i++) {
            positions.put(lines.get(i), i);
        }
    }

    @Override
    public MeasureTexts apply(MeasureLine line) {
        Map<Integer, MeasureTexts> known = fetched.computeIfAbsent(line.lastIncluded(), date -> new HashMap<>());
        int row = line.measure().row();
        if (!known.containsKey(row)) {
            known.clear(); // a plan may have a hundred thousand measures
            known.putAll(facts.measureTexts(delivery(line), rowsFrom(line)));
        }
        return known.getOrDefault(row, NONE);
    }

    private long delivery(MeasureLine line) {
        Long delivery = deliveries.get(line.lastIncluded());
        if (delivery == null) {
            throw new IllegalStateException("No delivery of " + line.lastIncluded());
        }
        return delivery;
    }

    private List<Integer> rowsFrom(MeasureLine line) {
        List<Integer> rows = new ArrayList<>();
        rows.add(line.measure().row());
        int from = positions.getOrDefault(line, lines.size());
        for (int i = from + 1; i < lines.size() && rows.size() < AT_ONCE; i++) {
            if (lines.get(i).lastIncluded().equals(line.lastIncluded())) {
                rows.add(lines.get(i).measure().row());
            }
        }
        return rows;
    }
}
