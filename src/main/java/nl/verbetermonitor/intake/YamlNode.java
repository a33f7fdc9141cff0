package nl.verbetermonitor.intake;

import java.util.List;

/** A part of a YAML file, in which every single value is the text that stands there. */
sealed interface YamlNode {

    /** The line it begins on, from 1. */
    int line();

    /**
     * A single value.
     *
     * @param text without white space around it; empty when nothing stands there
     */
    record Scalar(int line, String text) implements YamlNode {}

    /** Values in a row, between square brackets or behind hyphens. */
    record Items(int line, List<YamlNode> items) implements YamlNode {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Values with keys. */
    record Group(int line, List<Entry> entries) implements YamlNode {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A key with its value.
     *
     * @param line where the key stands, from 1
     */
    record Entry(int line, String key, YamlNode value) {}
}
