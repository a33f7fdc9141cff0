package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A whole report, ready to be set in a format. Two equal reports give equal bytes.
 *
 * @param title of the document, for its metadata
 * @param logo of the municipality, on the first page
 * @param organisation at the head of every page, such as Gemeente Voorbeeldstad
 * @param marking at the head of every page, such as CONCEPT · VOORBEELD; empty text when there is none
 * @param footer at the foot of every page, beside the page number: report, plan and peildatum
 * @param accent the accent colour as #RRGGBB
 * @param date the day that counts as the day of making, in the file's metadata: it comes from the delivery
 * @param parts each begins on a new page
 */
public record Report(
        String title,
        Optional<Logo> logo,
        String organisation,
        String marking,
        String footer,
        String accent,
        LocalDate date,
        List<Part> parts) {

    public Report {
        parts = List.copyOf(parts);
    }
}
