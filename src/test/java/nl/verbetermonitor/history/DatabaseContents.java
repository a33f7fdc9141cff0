package nl.verbetermonitor.history;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** All that is in the tables of a database, as no code of ours sees it. */
final class DatabaseContents {

    private DatabaseContents() {}

    /** The names of all tables, in lower case. */
    static List<String> tables(History history) {
        return ask(history, connection -> {
            List<String> names = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet tables = statement.executeQuery("select lower(table_name) from information_schema.tables"
                            + " where table_schema = current_schema and table_type = 'BASE TABLE'")) {
                while (tables.next()) {
                    names.add(tables.getString(1));
                }
            }
            return names;
        });
    }

    /** The rows of the tables that are ours, each as its columns with their values, in any order that is always the same. */
    static Map<String, List<String>> of(History history) {
        Map<String, List<String>> contents = new TreeMap<>();
        for (String table : tables(history)) {
            if (!table.startsWith("batch_") && !table.equals("flyway_schema_history")) {
                contents.put(table, rows(history, table));
            }
        }
        return contents;
    }

    static List<String> rows(History history, String table) {
        return ask(history, connection -> {
            List<String> rows = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select * from " + table)) {
                while (row.next()) {
                    Map<String, String> values = new TreeMap<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        values.put(row.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT), value(row, i));
                    }
                    rows.add(values.toString());
                }
            }
            Collections.sort(rows);
            return rows;
        });
    }

    private static String value(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toString();
        }
        if (value instanceof byte[] bytes) {
            return Sha256.of(bytes);
        }
        if (value instanceof java.sql.Timestamp || value instanceof OffsetDateTime) {
            Instant moment = row.getObject(column, OffsetDateTime.class).toInstant();
            return moment.toString();
        }
        if (value instanceof java.sql.Date) {
            return row.getObject(column, LocalDate.class).toString();
        }
        if (value instanceof Boolean truth) {
            return truth.toString();
        }
        return value == null ? "null" : "‘" + row.getString(column) + "’";
    }

    @FunctionalInterface
    interface Question<T> {
        T of(Connection connection) throws SQLException;
    }

    static <T> T ask(History history, Question<T> question) {
        try (Connection connection = history.dataSource().getConnection()) {
            return question.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void write(History history, String... statements) {
        ask(history, connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
            return true;
        });
    }
}
