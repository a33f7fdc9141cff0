package nl.verbetermonitor.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.intake.MappingProblem.Kind;
import nl.verbetermonitor.intake.YamlNode.Entry;

/** Reads where a column may stand: the name in the header, its letters, or several of these. */
final class SourcesValue {

    private final MappingSection section;
    private final Entry entry;

    SourcesValue(MappingSection section, Entry entry) {
        this.section = section;
        this.entry = entry;
    }

    /** The places; empty when there is none, which is a problem then. */
    Optional<MappedColumn> read() {
        List<ColumnSource> sources = new ArrayList<>();
        if (entry.value() instanceof YamlNode.Items items) {
            items.items().forEach(item -> source(item).ifPresent(sources::add));
        } else {
            source(entry.value()).ifPresent(sources::add);
        }
        return sources.isEmpty() ? Optional.empty() : Optional.of(new MappedColumn(entry.line(), sources));
    }

    private Optional<ColumnSource> source(YamlNode node) {
        if (node instanceof YamlNode.Group group) {
            return letters(new MappingSection(section.path(entry), group, section.problems()));
        }
        return section.value(entry, node).flatMap(value -> {
            if (Names.fold(value.text()).isEmpty()) {
                section.problems()
                        .add(
                                Kind.VALUE_REFUSED,
                                value.line(),
                                section.path(entry),
                                value.text(),
                                MappingTexts.text("allowed.header"));
                return Optional.empty();
            }
            return Optional.of(new ColumnSource.Named(value.text()));
        });
    }

    private static Optional<ColumnSource> letters(MappingSection part) {
        Optional<Entry> letters = part.takeOnly("kolom", MappingTexts.text("needed.column"));
        return letters.flatMap(part::value).flatMap(value -> {
            Optional<ColumnSource> column = CellAddress.column(value.text()).map(ColumnSource.Lettered::new);
            if (column.isEmpty()) {
                part.refuse(Kind.VALUE_REFUSED, letters.get(), value.text(), MappingTexts.text("allowed.column"));
            }
            return column;
        });
    }
}
