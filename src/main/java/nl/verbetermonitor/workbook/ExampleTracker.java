package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import nl.verbetermonitor.plan.PlanKind;

/** A tracker of an invented plan, filled in to its end: to look at, and to try everything with. */
public final class ExampleTracker {

    private static final Map<PlanKind, String> NAMES = Map.of(
            PlanKind.IMPROVEMENT_PLAN, "examples/verbeterplan.xlsx",
            PlanKind.SUPPLIER_INCIDENT, "examples/leveranciersincident.xlsx");

    private ExampleTracker() {}

    /**
     * Writes it as a whole or not at all; what was there is replaced.
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    public static void write(PlanKind kind, Path target) {
        String name = Objects.requireNonNull(NAMES.get(kind));
        try (InputStream example = Objects.requireNonNull(ExampleTracker.class.getResourceAsStream(name))) {
            Unfinished.write(target, example::transferTo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
