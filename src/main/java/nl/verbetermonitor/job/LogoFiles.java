package nl.verbetermonitor.job;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the logos of municipalities are.
 *
 * @param standard of municipalities without a style of their own
 * @param own of municipalities with one, by their names as {@link nl.verbetermonitor.report.HouseStyles} keeps them; those
 *     that are not in it have no logo
 */
public record LogoFiles(Optional<LogoFile> standard, Map<String, LogoFile> own) {

    /** No logo at all. */
    public static final LogoFiles NONE = new LogoFiles(Optional.empty(), Map.of());

    public LogoFiles {
        own = Map.copyOf(own);
    }

    /**
     * A file that should hold a logo.
     *
     * @param name as people configured it
     * @param file where that is, absolute
     */
    public record LogoFile(String name, Path file) {}
}
