package nl.verbetermonitor.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.verbetermonitor.intake.MappingProblem.Kind;
import nl.verbetermonitor.intake.YamlNode.Entry;
import nl.verbetermonitor.intake.YamlNode.Scalar;

/** A group of a mapping, of which keys are taken one by one. Keys match as names do: without regard to case and the like. */
final class MappingSection {

    /** What stands in a proposal where only an analyst knows what to say. */
    static final String TO_FILL_IN = "INVULLEN";

    private final String path;
    private final MappingProblems problems;
    private final int line;
    private final Map<String, Entry> rest = new LinkedHashMap<>();
    private final Set<String> known = new TreeSet<>();

    /**
     * @param path the keys that lead here; empty for the file itself
     */
    MappingSection(String path, YamlNode.Group group, MappingProblems problems) {
        this.path = path;
        this.problems = problems;
        this.line = group.line();
        for (Entry entry : group.entries()) {
            if (rest.putIfAbsent(Names.fold(entry.key()), entry) != null) {
                problems.add(Kind.KEY_TWICE, entry.line(), path(entry), "", "");
            }
        }
    }

    /** Where it begins, from 1. */
    int line() {
        return line;
    }

    MappingProblems problems() {
        return problems;
    }

    /** The keys that lead to an entry. */
    String path(Entry entry) {
        return path.isEmpty() ? entry.key() : path + ", " + entry.key();
    }

    /** Adds a problem with an entry. */
    void refuse(Kind kind, Entry entry, String value, String allowed) {
        problems.add(kind, entry.value().line(), path(entry), value, allowed);
    }

    /** Adds that a key is missing which others need. */
    void missing(String key, String why) {
        problems.add(Kind.KEY_MISSING, line, path, key, why);
    }

    /** Takes the entry with a key that may be there. */
    Optional<Entry> take(String key) {
        known.add(key);
        return Optional.ofNullable(rest.remove(Names.fold(key)));
    }

    /** Takes the group with a key that may be there. */
    Optional<MappingSection> takeSection(String key) {
        return take(key).flatMap(this::section);
    }

    /** Takes all entries that are left. */
    List<Entry> takeRest() {
        List<Entry> all = List.copyOf(rest.values());
        rest.clear();
        return all;
    }

    /** Takes the only key that a group may have; adds a problem when it is not there, or not alone. */
    Optional<Entry> takeOnly(String key, String why) {
        Optional<Entry> entry = take(key);
        if (entry.isEmpty() && rest.isEmpty()) {
            missing(key, why);
        }
        refuseRest();
        return entry;
    }

    /** Adds a problem for each entry that was not taken. */
    void refuseRest() {
        Map<String, String> names = new LinkedHashMap<>();
        known.forEach(key -> names.put(Names.fold(key), key));
        for (Entry entry : takeRest()) {
            refuseKey(entry, NearMiss.nearest(Names.fold(entry.key()), names, any -> true), String.join(", ", known));
        }
    }

    /** Adds that a key is unknown. */
    void refuseKey(Entry entry, Optional<String> near, String allowed) {
        problems.add(
                near.isPresent() ? Kind.KEY_NEAR_MISS : Kind.KEY_UNKNOWN,
                entry.line(),
                path(entry),
                entry.key(),
                near.orElse(allowed));
    }

    /** The group of an entry. One without anything below it is a group of nothing. */
    Optional<MappingSection> section(Entry entry) {
        if (entry.value() instanceof YamlNode.Group group) {
            return Optional.of(new MappingSection(path(entry), group, problems));
        }
        if (entry.value() instanceof Scalar scalar && scalar.text().isEmpty()) {
            return Optional.of(new MappingSection(path(entry), new YamlNode.Group(entry.line(), List.of()), problems));
        }
        refuse(Kind.WRONG_SHAPE, entry, "", MappingTexts.text("shape.group"));
        return Optional.empty();
    }

    /** The one value of an entry; empty when it is none, or is still to be filled in. */
    Optional<Scalar> value(Entry entry) {
        return value(entry, entry.value());
    }

    /** The values of an entry: one, or several in a list. */
    List<Scalar> values(Entry entry) {
        if (!(entry.value() instanceof YamlNode.Items items)) {
            return value(entry).stream().toList();
        }
        List<Scalar> values = new ArrayList<>();
        items.items().forEach(item -> value(entry, item).ifPresent(values::add));
        return values;
    }

    /** The value of a part of an entry; empty when it is none, or is still to be filled in. */
    Optional<Scalar> value(Entry entry, YamlNode part) {
        if (!(part instanceof Scalar scalar)) {
            problems.add(Kind.WRONG_SHAPE, part.line(), path(entry), "", MappingTexts.text("shape.value"));
            return Optional.empty();
        }
        if (scalar.text().isEmpty() || scalar.text().equals(TO_FILL_IN)) {
            problems.add(Kind.TO_BE_FILLED_IN, scalar.line(), path(entry), "", "");
            return Optional.empty();
        }
        return Optional.of(scalar);
    }
}
