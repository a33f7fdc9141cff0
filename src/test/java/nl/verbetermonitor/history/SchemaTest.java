package nl.verbetermonitor.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.verbetermonitor.plan.Column;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everyColumnOfATrackerHasAColumnOfItsTypeInTheTableOfItsSheet(TestDatabase database, @TempDir Path directory)
            throws Exception {
        try (History history = History.open(database.create(directory), Clock.systemUTC());
                Connection connection = history.dataSource().getConnection()) {
            for (FactTable table : FactTable.all()) {
                Map<String, String> expected = new LinkedHashMap<>();
                expected.put("delivery_id", "number");
                expected.put("row_nr", "number");
                table.columns().forEach(column -> expected.put(FactTable.name(column), type(column)));

                assertThat(columns(connection, table.name())).isEqualTo(expected);
            }
        }
    }

    private static String type(Column column) {
        return switch (column.kind()) {
            case DATE -> "date";
            case YES_NO -> "truth";
            case PROGRESS, AMOUNT, VALUE, NORM, COUNT -> "number";
            default -> "text";
        };
    }

    private static Map<String, String> columns(Connection connection, String table) throws Exception {
        boolean upperCase = connection.getMetaData().storesUpperCaseIdentifiers();
        Map<String, String> columns = new LinkedHashMap<>();
        try (ResultSet result = connection
                .getMetaData()
                .getColumns(null, null, upperCase ? table.toUpperCase(Locale.ROOT) : table, null)) {
            while (result.next()) {
                columns.put(result.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), type(result.getInt("DATA_TYPE")));
            }
        }
        return columns;
    }

    private static String type(int sqlType) {
        return switch (sqlType) {
            case java.sql.Types.DATE -> "date";
            case java.sql.Types.BOOLEAN, java.sql.Types.BIT -> "truth";
            case java.sql.Types.VARCHAR -> "text";
            default -> "number";
        };
    }
}
