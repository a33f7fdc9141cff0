package nl.verbetermonitor.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verbetermonitor.intake.MappingProblem.Kind;
import nl.verbetermonitor.intake.YamlNode.Entry;
import nl.verbetermonitor.plan.ColumnKind;

/** The keys that say how dates are read. */
final class DateKeys {

    private DateKeys() {}

    /**
     * Takes both keys.
     *
     * @param otherwise what holds for a key that is not there
     */
    static DateReading take(MappingSection section, DateReading otherwise, Words words) {
        DateOrder order =
                section.take("datums").flatMap(entry -> order(section, entry)).orElse(otherwise.order());
        boolean serials = section.take("datumgetallen")
                .flatMap(entry -> yes(section, entry, words))
                .orElse(otherwise.serials());
        return new DateReading(order, serials);
    }

    private static Optional<DateOrder> order(MappingSection section, Entry entry) {
        return section.value(entry).flatMap(value -> {
            Optional<DateOrder> order = Arrays.stream(DateOrder.values())
                    .filter(one -> Names.fold(one.dutch()).equals(Names.fold(value.text())))
                    .findFirst();
            if (order.isEmpty()) {
                String allowed =
                        Arrays.stream(DateOrder.values()).map(DateOrder::dutch).collect(Collectors.joining(", "));
                section.refuse(Kind.VALUE_REFUSED, entry, value.text(), allowed);
            }
            return order;
        });
    }

    private static Optional<Boolean> yes(MappingSection section, Entry entry, Words words) {
        return section.value(entry).flatMap(value -> {
            if (words.parse(ColumnKind.YES_NO, value.text()) instanceof Parsed.Known known) {
                return Optional.of((Boolean) known.value());
            }
            section.refuse(Kind.VALUE_REFUSED, entry, value.text(), MappingTexts.text("allowed.yes-no"));
            return Optional.empty();
        });
    }
}
