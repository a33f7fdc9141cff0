package nl.verbetermonitor.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How deliveries are read, as far as it can be set; it adds to what the program knows by itself.
 *
 * @param sheetAliases other names of sheets, by the name in the documentation
 * @param columnAliases other names of columns and labels, by the name in the documentation
 * @param allowedContacts function mailboxes and public telephone numbers that are no personal data
 */
public record IntakeSettings(
        Map<String, List<String>> sheetAliases, Map<String, List<String>> columnAliases, Set<String> allowedContacts) {

    public IntakeSettings {
        sheetAliases = Map.copyOf(sheetAliases);
        columnAliases = Map.copyOf(columnAliases);
        allowedContacts = Set.copyOf(allowedContacts);
    }
}
