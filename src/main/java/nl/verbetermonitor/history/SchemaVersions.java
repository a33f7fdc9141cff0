package nl.verbetermonitor.history;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Which version the tables of a database have, as the migrations count, and which versions there are. */
final class SchemaVersions {

    private final DataSource database;
    private final DatabaseSettings settings;

    SchemaVersions(DataSource database, DatabaseSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** That of the tables as they are. */
    String current() {
        MigrationInfo current = migrations().load().info().current();
        if (current == null) {
            throw new IllegalStateException("There are no tables yet");
        }
        return current.getVersion().getVersion();
    }

    /** Whether this program knows how to come from a version to the newest. */
    boolean knows(String version) {
        MigrationVersion asked = MigrationVersion.fromVersion(version);
        return Arrays.stream(migrations().load().info().all())
                .anyMatch(migration -> asked.equals(migration.getVersion()));
    }

    /** Makes the tables of an empty database as an earlier release made them. */
    void make(String version) {
        migrations().target(version).load().migrate();
    }

    private FluentConfiguration migrations() {
        return Migrations.of(settings).dataSource(database);
    }
}
