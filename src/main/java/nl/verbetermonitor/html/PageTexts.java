package nl.verbetermonitor.html;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of a page's own, beside those of the report. */
final class PageTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("nl.verbetermonitor.html.page", Locale.ROOT);

    private PageTexts() {}

    static String of(String key) {
        return TEXTS.getString(key);
    }
}
