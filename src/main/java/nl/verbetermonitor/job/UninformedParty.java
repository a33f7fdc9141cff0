package nl.verbetermonitor.job;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Place;

/**
 * Who has to hear of a report before everybody does, and did not.
 *
 * @param party as it is configured
 * @param gap what is missing in the sheet Geïnformeerd
 */
public record UninformedParty(String party, Gap gap) {

    /** What is missing, and in which cell. */
    public sealed interface Gap {

        /**
         * No row is about the party.
         *
         * @param free cells of a row that is free for it, by their column; none when that is not known
         */
        record NotNamed(Map<Column, Place> free) implements Gap {

            public NotNamed {
                free = ordered(free);
            }
        }

        /**
         * No row is about the party, but one may be meant to be.
         *
         * @param name that stands there
         * @param cell it stands in
         */
        record NamedOtherwise(String name, Optional<Place> cell) implements Gap {}

        /**
         * Its row has neither a date nor a reason.
         *
         * @param empty the cells that one of must be filled, by their column; none when the sheet has neither column
         */
        record NotFilledIn(Map<Column, Place> empty) implements Gap {

            public NotFilledIn {
                empty = ordered(empty);
            }
        }

        /**
         * It hears of it after everybody may know.
         *
         * @param date on which it hears of it
         * @param cell it stands in
         */
        record TooLate(LocalDate date, Optional<Place> cell) implements Gap {}

        private static Map<Column, Place> ordered(Map<Column, Place> cells) {
            Map<Column, Place> ordered = new EnumMap<>(Column.class);
            ordered.putAll(cells);
            return Collections.unmodifiableMap(ordered);
        }
    }
}
