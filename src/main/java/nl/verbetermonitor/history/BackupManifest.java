package nl.verbetermonitor.history;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What is in a backup.
 *
 * @param format always {@link #FORMAT}
 * @param formatVersion how the backup is written, from 1
 * @param product the version of the program that made it
 * @param schema the version of the tables, as the migrations count
 * @param made when
 * @param tables each after those that it refers to
 * @param files how many files it holds
 * @param fileBytes how long these are together
 */
public record BackupManifest(
        String format,
        int formatVersion,
        String product,
        String schema,
        Instant made,
        List<Table> tables,
        long files,
        long fileBytes) {

    static final String FORMAT = "verbetermonitor-backup";
    static final int FORMAT_VERSION = 1;

    public BackupManifest {
        Objects.requireNonNull(format);
        Objects.requireNonNull(product);
        Objects.requireNonNull(schema);
        Objects.requireNonNull(made);
        tables = List.copyOf(tables);
    }

    /**
     * A table.
     *
     * @param name in lower case
     * @param columns in the order of the values of a row
     * @param rows how many
     * @param highestId the highest {@code id} when the database counts them, otherwise 0
     * @param sha256 of the lines of its rows
     */
    record Table(String name, List<BackupTable.Column> columns, long rows, long highestId, String sha256) {
        Table {
            Objects.requireNonNull(name);
            Objects.requireNonNull(sha256);
            columns = List.copyOf(columns);
        }
    }

    /** How many rows all tables have together. */
    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
