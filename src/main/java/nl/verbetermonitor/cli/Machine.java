package nl.verbetermonitor.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the program runs on.
 *
 * @param java the version of Java
 * @param memory how much memory the program may use, in bytes
 * @param encoding of the names of files
 */
record Machine(String java, long memory, String encoding) {

    /** Less is enough for a few plans only. */
    private static final long ENOUGH_MEMORY = 500L << 20;

    /** The one the program runs on now. */
    static Machine thisOne() {
        return new Machine(
                Runtime.version().toString(),
                Runtime.getRuntime().maxMemory(),
                System.getProperty("sun.jnu.encoding", ""));
    }

    List<Diagnosis> diagnoses() {
        return List.of(Diagnosis.good("java", java), ofMemory(), ofEncoding());
    }

    private Diagnosis ofMemory() {
        String found = FileSize.of(memory).text();
        return memory >= ENOUGH_MEMORY
                ? Diagnosis.good("memory", found)
                : Diagnosis.attention("memory", found, Texts.text("doctor.memory.little"));
    }

    private Diagnosis ofEncoding() {
        return encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name())
                ? Diagnosis.good("encoding", encoding)
                : Diagnosis.attention("encoding", encoding, Texts.text("doctor.encoding.other"));
    }
}
