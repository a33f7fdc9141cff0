package nl.verbetermonitor.report;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.verbetermonitor.report.Block.Signatures.Signatory;

/**
 * How a municipality writes to its council.
 *
 * @param form notice or letter
 * @param sections those of the form, each once, in the order the municipality wants
 * @param titles of sections that do not have their usual one
 * @param address lines of the municipality's address block; none when it prints none
 * @param contact the function that answers questions, such as "de raadsgriffie"; empty when the usual one does
 * @param signatories who sign; none prints that the signatures follow
 */
public record LetterStyle(
        LetterForm form,
        List<Section> sections,
        Map<Section, String> titles,
        List<String> address,
        Optional<String> contact,
        List<Signatory> signatories) {

    public LetterStyle {
        sections = List.copyOf(sections);
        // sorted, so that equal styles print alike
        titles = Collections.unmodifiableMap(new TreeMap<>(titles));
        address = List.copyOf(address);
        signatories = List.copyOf(signatories);
        if (sections.size() != form.sections().size() || !new HashSet<>(sections).containsAll(form.sections())) {
            throw new IllegalArgumentException("A " + form.dutch() + " has each of its sections once: " + sections);
        }
    }

    /** The form with its usual sections and titles, and nothing that is a municipality's own. */
    public static LetterStyle usual(LetterForm form) {
        return new LetterStyle(form, form.sections(), Map.of(), List.of(), Optional.empty(), List.of());
    }
}
