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
    private final Names names;

    /** The candidates that come with the application, beside the names that are known. */
    Candidates(Names names) {
        this.names = names;
        try (InputStream file = Candidates.class.getResourceAsStream("candidates.yml")) {
            Map<String, List<String>> candidates = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Objects.requireNonNull(file, "candidates.yml"));
            candidates.forEach((key, alike) -> Names.columnsMeantBy(key)
                    .forEach(column -> alike.forEach(name -> folded.computeIfAbsent(column, any -> new HashSet<>())
                            .add(Names.fold(name)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The headings that may mean a column, in the order of the sheet; if none do, those that have its name in them. */
    List<Heading> of(Column column, List<Heading> headings) {
        Set<String> listed = folded.getOrDefault(column, Set.of());
        List<Heading> candidates = headings.stream()
                .filter(heading ->
                        listed.contains(Names.fold(heading.own())) || listed.contains(Names.fold(heading.whole())))
                .toList();
        return candidates.isEmpty()
                ? headings.stream()
                        .filter(heading -> names.hasWordFor(column, heading.own()))
                        .toList()
                : candidates;
    }
}
