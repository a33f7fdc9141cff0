package nl.verbetermonitor.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of its own for one measurement, so that none gains or suffers from another; and what the system says of it. */
final class OwnProgram {

    private static final String MARK = "RESULT ";

    private OwnProgram() {}

    /**
     * Starts a class in a new program and waits for it.
     *
     * @param options of Java
     * @return what it told with {@link #tell}
     */
    static String run(List<String> options, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> results =
                    lines.lines().filter(line -> line.startsWith(MARK)).toList();
            if (process.waitFor() != 0 || results.size() != 1) {
                throw new IllegalStateException("Did not end well: " + command.subList(3, command.size()));
            }
            return results.get(0).substring(MARK.length());
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Tells the program that started this one how the measurement went. */
    static void tell(String result) {
        System.out.println(MARK + result);
    }

    /** Seconds of processor time that this program took since it was started, in all its threads. */
    static double cpuSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    /** The most memory that this program had, in MB; only Linux tells. */
    static double peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1000)
                .findFirst()
                .orElse(Double.NaN);
    }
}
