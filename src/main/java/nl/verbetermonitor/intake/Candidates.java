package nl.verbetermonitor.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.verbetermonitor.intake.HeaderText.Heading;
import nl.verbetermonitor.plan.Column;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Names of columns that may well mean a column of ours; never acted upon, only named in a proposal. */
final class Candidates {

    private final Map<Column, Set<String>> folded = new HashMap<>();

    /** The candidates that come with the application. */
    Candidates() {
        try (InputStream file = Candidates.class.getResourceAsStream("candidates.yml")) {
            Map<String, List<String>> candidates = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Objects.requireNonNull(file, "candidates.yml"));
            candidates.forEach((key, names) -> Names.columnsMeantBy(key)
                    .forEach(column -> names.forEach(name -> folded.computeIfAbsent(column, any -> new HashSet<>())
                            .add(Names.fold(name)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The headings that may mean a column, in the order of the sheet. */
    List<Heading> of(Column column, List<Heading> headings) {
        Set<String> names = folded.getOrDefault(column, Set.of());
        return headings.stream()
                .filter(heading ->
                        names.contains(Names.fold(heading.own())) || names.contains(Names.fold(heading.whole())))
                .toList();
    }
}
