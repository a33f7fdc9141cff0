package nl.verbetermonitor.html;

/** What a page shows of a text: the characters that XML and HTML both allow, and none that turn the text around them. */
final class Characters {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int NOTHING = -1;

    private Characters() {}

    /**
     * The text as a page shows it. Lines end with {@code \n}, a tab is a space, control characters and the marks that
     * override the direction of what follows are left out, and U+FFFD stands where XML allows no character.
     */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().map(Characters::shown).forEach(codePoint -> {
            if (codePoint != NOTHING) {
                shown.appendCodePoint(codePoint);
            }
        });
        return shown.toString();
    }

    private static int shown(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029) {
            return '\n';
        } else if (codePoint == '\t') {
            return ' ';
        } else if (Character.isISOControl(codePoint) || steersDirection(codePoint)) {
            return NOTHING;
        }
        return isCharacter(codePoint) ? codePoint : REPLACEMENT;
    }

    /** Embeddings, overrides and isolates; what the page itself isolates needs none of them. */
    private static boolean steersDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /** Half a surrogate pair is none, nor is a code point that Unicode keeps for the inside of programs. */
    private static boolean isCharacter(int codePoint) {
        return Character.getType(codePoint) != Character.SURROGATE
                && (codePoint & 0xFFFE) != 0xFFFE
                && (codePoint < 0xFDD0 || codePoint > 0xFDEF);
    }

    /** Whether some of the text is written from right to left. */
    static boolean runsFromTheRight(String text) {
        return text.codePoints().anyMatch(codePoint -> switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        });
    }
}
