package nl.verbetermonitor.history;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the tables of a database from one version to the next. */
final class Migrations {

    private final DataSource database;
    private final String vendor;

    Migrations(DataSource database, DatabaseSettings settings) {
        this.database = database;
        this.vendor = settings.isPostgresql() ? "postgresql" : "h2";
    }

    /** Goes to the newest version. */
    void toNewest() {
        configured().load().migrate();
    }

    /** Goes no further than a version. */
    void to(String version) {
        configured().target(version).load().migrate();
    }

    /** Where the tables are. */
    String current() {
        MigrationInfo current = configured().load().info().current();
        if (current == null) {
            throw new IllegalStateException("There are no tables yet");
        }
        return current.getVersion().getVersion();
    }

    /** Whether this program knows how to come from a version to the newest. */
    boolean knows(String version) {
        MigrationVersion asked = MigrationVersion.fromVersion(version);
        for (MigrationInfo migration : configured().load().info().all()) {
            if (asked.equals(migration.getVersion())) {
                return true;
            }
        }
        return false;
    }

    private FluentConfiguration configured() {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor);
    }
}
