package nl.verbetermonitor.cli;

import java.io.PrintStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The terminal, or what stands in its place: results to one side, messages for people to the other. */
final class Screen {

    private final PrintStream results;
    private final PrintStream messages;
    private final int resultColumns;
    private final int columns;

    /**
     * @param results standard output, in UTF-8
     * @param resultColumns the width of the terminal that shows the results; 0 when there is none
     * @param messages standard error, in UTF-8
     * @param columns the width of the terminal that shows the messages; 0 when there is none
     */
    Screen(PrintStream results, int resultColumns, PrintStream messages, int columns) {
        this.results = results;
        this.resultColumns = resultColumns;
        this.messages = messages;
        this.columns = columns;
    }

    /** Prints one line of the answer. */
    void result(String line) {
        results.print(Printable.line(line) + "\n");
        results.flush();
    }

    /** Prints the answer for a program. */
    void json(Object answer) {
        try (JsonGenerator json = json()) {
            json.writePOJO(answer);
            json.writeRaw('\n');
        }
    }

    /** Writes an answer for a program that is too long to hold in memory; to be closed, which leaves the screen open. */
    JsonGenerator json() {
        return Json.WRITER.createGenerator(results);
    }

    /** Prints one line for people that is no part of the answer. */
    void message(String line) {
        messages.print(Printable.line(line) + "\n");
        messages.flush();
    }

    /** Prints a text of several lines that we wrote ourselves. */
    void help(String text) {
        results.print(text);
        results.flush();
    }

    /** Where a progress bar may be drawn. */
    PrintStream messages() {
        return messages;
    }

    /** The width of the terminal that shows the messages; 0 when nobody watches. */
    int columns() {
        return columns;
    }

    /** The width of the terminal that shows the results; 0 when they go elsewhere. */
    int resultColumns() {
        return resultColumns;
    }

    /** Made when it is first needed, for it takes longer than all of {@code --help}. */
    private static final class Json {

        static final ObjectWriter WRITER = JsonMapper.builder(JsonFactory.builder()
                        .characterEscapes(Printable.ESCAPES)
                        .build())
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .writer()
                .with(printer());

        private static DefaultPrettyPrinter printer() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        private Json() {}
    }
}
