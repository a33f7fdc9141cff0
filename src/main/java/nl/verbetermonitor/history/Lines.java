package nl.verbetermonitor.history;

import java.util.ArrayList;
import java.util.List;

/** A list of texts as one text with a line for each, so that one column holds it. */
final class Lines {

    private Lines() {}

    /** Line breaks and backslashes inside the texts are escaped. An empty list is an empty text, so no text may be empty. */
    static String join(List<String> texts) {
        StringBuilder joined = new StringBuilder();
        for (String text : texts) {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("A line must hold something");
            }
            if (!joined.isEmpty()) {
                joined.append('\n');
            }
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                switch (c) {
                    case '\n' -> joined.append("\\n");
                    case '\\' -> joined.append("\\\\");
                    default -> joined.append(c);
                }
            }
        }
        return joined.toString();
    }

    static List<String> split(String joined) {
        if (joined.isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            char c = joined.charAt(i);
            if (c == '\n') {
                texts.add(text.toString());
                text.setLength(0);
            } else if (c == '\\') {
                i++;
                text.append(joined.charAt(i) == 'n' ? '\n' : joined.charAt(i));
            } else {
                text.append(c);
            }
        }
        texts.add(text.toString());
        return texts;
    }
}
