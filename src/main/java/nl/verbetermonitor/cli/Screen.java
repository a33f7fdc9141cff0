package nl.verbetermonitor.cli;

import java.io.PrintStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The terminal, or what stands in its place: results to one side, messages for people to the other. */
final class Screen {

    private final PrintStream results;
    private final PrintStream messages;
    private final int columns;

    /**
     * @param results standard output, in UTF-8
     * @param messages standard error, in UTF-8
     * @param columns the width of the terminal that shows the messages; 0 when there is none
     */
    Screen(PrintStream results, PrintStream messages, int columns) {
        this.results = results;
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
        results.print(Printable.json(Json.MAPPER.writeValueAsString(answer)) + "\n");
        results.flush();
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

    /** The width of the terminal; 0 when nobody watches. */
    int columns() {
        return columns;
    }

    /** Made when it is first needed, for it takes longer than all of {@code --help}. */
    private static final class Json {

        static final JsonMapper MAPPER =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

        private Json() {}
    }
}
