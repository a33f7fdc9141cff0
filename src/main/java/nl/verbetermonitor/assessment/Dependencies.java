package nl.verbetermonitor.assessment;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.verbetermonitor.plan.Nr;

/** Which active measures wait for each other in a circle. */
final class Dependencies {

    private final Map<Nr, List<Nr>> edges = new HashMap<>();
    private final Map<Nr, Integer> order = new HashMap<>();
    private final Map<Nr, Integer> lowest = new HashMap<>();
    private final Deque<Nr> open = new ArrayDeque<>();
    private final Set<Nr> stillOpen = new HashSet<>();
    private final Set<Nr> inCycle = new HashSet<>();

    private Dependencies(Collection<MeasureLine> measures) {
        measures.stream()
                .filter(line -> line.measure().isActive())
                .forEach(line -> edges.put(line.nr(), line.measure().dependsOn()));
    }

    /** The active measures that are part of a cycle of active measures; one that depends on itself is one. */
    static Set<Nr> cycles(Collection<MeasureLine> measures) {
        Dependencies dependencies = new Dependencies(measures);
        dependencies.edges.keySet().forEach(dependencies::visit);
        return dependencies.inCycle;
    }

    private record Frame(Nr nr, Iterator<Nr> rest) {}

    /** Tarjan's strongly connected components, with a stack of our own: a chain may be as long as the tracker. */
    private void visit(Nr root) {
        if (order.containsKey(root)) {
            return;
        }
        Deque<Frame> path = new ArrayDeque<>();
        path.push(enter(root));
        while (!path.isEmpty()) {
            Frame frame = path.element();
            if (frame.rest().hasNext()) {
                Nr next = frame.rest().next();
                if (next.equals(frame.nr())) {
                    inCycle.add(next);
                } else if (edges.containsKey(next) && !order.containsKey(next)) {
                    path.push(enter(next));
                } else if (stillOpen.contains(next)) {
                    lowest.merge(frame.nr(), order.getOrDefault(next, 0), Math::min);
                }
            } else {
                path.pop();
                leave(frame.nr());
                if (!path.isEmpty()) {
                    lowest.merge(path.element().nr(), lowest.getOrDefault(frame.nr(), 0), Math::min);
                }
            }
        }
    }

    private Frame enter(Nr nr) {
        order.put(nr, order.size());
        lowest.put(nr, order.size() - 1);
        open.push(nr);
        stillOpen.add(nr);
        return new Frame(nr, edges.getOrDefault(nr, List.of()).iterator());
    }

    private void leave(Nr nr) {
        if (!lowest.getOrDefault(nr, 0).equals(order.get(nr))) {
            return;
        }
        boolean alone = open.element().equals(nr);
        for (Nr member = open.pop(); ; member = open.pop()) {
            stillOpen.remove(member);
            if (!alone) {
                inCycle.add(member);
            }
            if (member.equals(nr)) {
                return;
            }
        }
    }
}
