package nl.verbetermonitor.plan;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Dutch messages of the findings, from the bundle {@code findings}: {0} is what was found, {1} what was expected. */
final class FindingMessages {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("nl.verbetermonitor.plan.findings", DUTCH, FindingMessages.class.getModule());

    private FindingMessages() {}

    static String messageOf(Finding finding) {
        String pattern = BUNDLE.getString(finding.code().code());
        return new MessageFormat(pattern, DUTCH)
                .format(new Object[] {orNothing(finding.found()), orNothing(finding.expected())});
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? BUNDLE.getString("nothing") : text;
    }
}
