package nl.verbetermonitor.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How much is kept.
 *
 * @param rows of the sheets of all deliveries
 * @param bytes that the database takes on disk
 */
public record Extent(long rows, long bytes) {

    static Extent of(Sql sql, DatabaseSettings settings) {
        long rows = FactTable.all().stream()
                .mapToLong(table -> number(sql, "select count(*) from " + table.name()))
                .sum();
        Optional<Path> file = settings.file();
        return new Extent(
                rows,
                file.isPresent() ? length(file.get()) : number(sql, "select pg_database_size(current_database())"));
    }

    private static long number(Sql sql, String question) {
        return sql.statement(question).query(Long.class).single();
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
