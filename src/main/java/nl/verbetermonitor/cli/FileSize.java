package nl.verbetermonitor.cli;

/**
 * How much room something takes.
 *
 * @param bytes 0 or more
 */
record FileSize(long bytes) {

    private static final long KIB = 1L << 10;
    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;

    static FileSize of(long bytes) {
        return new FileSize(bytes);
    }

    /** As people say it, such as {@code 3,2 MB}. */
    String text() {
        if (bytes < KIB) {
            return bytes + " B";
        }
        if (bytes < MIB) {
            return in(KIB, "kB");
        }
        return bytes < GIB ? in(MIB, "MB") : in(GIB, "GB");
    }

    private String in(long unit, String name) {
        return String.format(Texts.DUTCH, "%.1f %s", (double) bytes / unit, name);
    }
}
