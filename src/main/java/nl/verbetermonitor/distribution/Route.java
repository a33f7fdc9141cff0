package nl.verbetermonitor.distribution;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which reports go to whom.
 *
 * @param municipality whose reports; empty: those of every municipality
 * @param holder about whose plans; empty: those of every portfolio holder
 * @param from how far a report must have come
 * @param destinations at least one; each gets a message of its own
 */
public record Route(
        ReportKind kind,
        Optional<String> municipality,
        Optional<String> holder,
        Stage from,
        Audience audience,
        List<Destination> destinations) {

    public Route {
        destinations = List.copyOf(destinations);
    }

    boolean takes(Document document) {
        return document.kind() == kind
                && from.includes(document.edition().stage())
                && isSame(municipality, document.subject().municipality())
                && isSame(holder, document.subject().holder());
    }

    private static boolean isSame(Optional<String> wanted, String name) {
        return wanted.isEmpty() || compared(wanted.get()).equals(compared(name));
    }

    /** People type the same name with other capitals and spaces, and with or without the word gemeente. */
    static String compared(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^gemeente ", "");
    }
}
