package nl.verbetermonitor.cli;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import nl.verbetermonitor.plan.Word;

/** How good something is. */
enum Health implements Word {
    GOOD,
    /** It works, and somebody should look at it. */
    ATTENTION,
    /** A run would fail. */
    WRONG;

    @JsonValue
    @Override
    public String dutch() {
        return Texts.text("health." + name().toLowerCase(Locale.ROOT));
    }
}
