package nl.verbetermonitor.history;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What a column holds, and how a backup writes it: the same for every database, and exactly. */
enum ColumnKind {
    /** A JSON number. */
    WHOLE(Types.BIGINT) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeNumber(row.getLong(column));
        }

        @Override
        void bind(PreparedStatement statement, int column, JsonParser json) throws SQLException {
            statement.setLong(column, json.getLongValue());
        }
    },
    /** A JSON string: many a reader makes a rounded number of a JSON number. */
    DECIMAL(Types.NUMERIC) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeString(row.getBigDecimal(column).toString());
        }

        @Override
        void bind(PreparedStatement statement, int column, JsonParser json) throws SQLException {
            statement.setBigDecimal(column, new BigDecimal(json.getString()));
        }
    },
    TEXT(Types.VARCHAR) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeString(row.getString(column));
        }

        @Override
        void bind(PreparedStatement statement, int column, JsonParser json) throws SQLException {
            statement.setString(column, json.getString());
        }
    },
    TRUTH(Types.BOOLEAN) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeBoolean(row.getBoolean(column));
        }

        @Override
        void bind(PreparedStatement statement, int column, JsonParser json) throws SQLException {
            statement.setBoolean(column, json.getBooleanValue());
        }
    },
    /** As {@code 2023-06-30}. */
    DAY(Types.DATE) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeString(row.getObject(column, LocalDate.class).toString());
        }

        @Override
        void bind(PreparedStatement statement, int column, JsonParser json) throws SQLException {
            statement.setObject(column, LocalDate.parse(json.getString()));
        }
    },
    /** In UTC, as {@code 2023-07-01T10:00:00.123456Z}. */
    MOMENT(Types.TIMESTAMP_WITH_TIMEZONE) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeString(row.getObject(column, OffsetDateTime.class)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toString());
        }

        @Override
        void bind(PreparedStatement statement, int column, JsonParser json) throws SQLException {
            statement.setObject(column, OffsetDateTime.parse(json.getString()));
        }
    },
    /** In Base64. */
    BYTES(Types.VARBINARY) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeString(Base64.getEncoder().encodeToString(row.getBytes(column)));
        }

        @Override
        void bind(PreparedStatement statement, int column, JsonParser json) throws SQLException {
            statement.setBytes(column, Base64.getDecoder().decode(json.getString()));
        }
    };

    private final int sqlType;

    ColumnKind(int sqlType) {
        this.sqlType = sqlType;
    }

    /**
     * The kind of a column.
     *
     * @param type what the database calls its type, in lower case, without length
     * @throws IllegalStateException when none of ours is of that type
     */
    static ColumnKind of(String type) {
        return switch (type) {
            case "bigint", "integer", "int8", "int4", "bigserial", "serial" -> WHOLE;
            case "decfloat", "numeric" -> DECIMAL;
            case "character varying", "character large object", "varchar", "text" -> TEXT;
            case "boolean", "bool" -> TRUTH;
            case "date" -> DAY;
            case "timestamp with time zone", "timestamptz" -> MOMENT;
            case "binary varying", "bytea" -> BYTES;
            default -> throw new IllegalStateException("No column of ours is of the type " + type);
        };
    }

    /** Writes a value that is not null. */
    abstract void write(ResultSet row, int column, JsonGenerator json) throws SQLException;

    /** Binds the value at which a reader of JSON is, which is not null. */
    abstract void bind(PreparedStatement statement, int column, JsonParser json) throws SQLException;

    /** Writes a value, null as well. */
    final void writeAny(ResultSet row, int column, JsonGenerator json) throws SQLException {
        if (row.getObject(column) == null) {
            json.writeNull();
        } else {
            write(row, column, json);
        }
    }

    /** Binds the value at which a reader of JSON is, null as well. */
    final void bindAny(PreparedStatement statement, int column, JsonParser json) throws SQLException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            statement.setNull(column, sqlType);
        } else {
            bind(statement, column, json);
        }
    }
}
