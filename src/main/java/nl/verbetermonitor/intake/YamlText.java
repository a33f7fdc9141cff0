package nl.verbetermonitor.intake;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes YAML that people are to read and change. */
final class YamlText {

    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd} ()/&.+%-]*[\\p{L}\\p{Nd})%.])?");
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    /** Writes a line. */
    YamlText line(int depth, String line) {
        text.append(INDENT.repeat(depth)).append(line).append('\n');
        return this;
    }

    /** Writes a key and its value. */
    YamlText entry(int depth, String key, String value) {
        return line(depth, key + ": " + value);
    }

    /** Writes remarks, one for each line of the text. */
    YamlText remark(int depth, String remark) {
        remark.lines().forEach(line -> line(depth, line.isEmpty() ? "#" : "# " + line));
        return this;
    }

    /** Leaves a line open. */
    YamlText open() {
        text.append('\n');
        return this;
    }

    /** A value that reads back as the same text, between quotation marks where it needs them. */
    static String quoted(String value) {
        return PLAIN.matcher(value).matches()
                ? value
                : "\"" + CellText.printable(value).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Values between square brackets. */
    static String list(Collection<String> values) {
        return values.stream().map(YamlText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
