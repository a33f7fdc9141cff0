package nl.verbetermonitor.history;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.Severity;

/** The problems of deliveries: those found when one was read, and those found when it was assessed. */
public final class Findings {

    private static final String SELECT = "select code, sheet, row_nr, column_nr, found, expected from finding where ";

    private final Sql sql;

    Findings(Sql sql) {
        this.sql = sql;
    }

    /** Hands over what was found when a delivery was read, one by one, in the order of the reading. */
    public void ofDelivery(long delivery, Consumer<Finding> consumer) {
        sql.stream(SELECT + "delivery_id = ? order by id", result -> consumer.accept(finding(result)), delivery);
    }

    /** Hands over what was found in an assessment, one by one, in its order. */
    public void ofAssessment(long assessment, Consumer<Finding> consumer) {
        sql.stream(SELECT + "assessment_id = ? order by id", result -> consumer.accept(finding(result)), assessment);
    }

    /** How often each kind of problem was found when a delivery was read; only those that were. */
    public Map<FindingCode, Long> countsOfDelivery(long delivery) {
        Map<FindingCode, Long> counts = new EnumMap<>(FindingCode.class);
        sql.statement("select code, count(*) from finding where delivery_id = ? group by code")
                .param(delivery)
                .query(result -> {
                    counts.put(FindingCode.valueOf(result.getString(1)), result.getLong(2));
                });
        return counts;
    }

    /**
     * Why a delivery was refused: its blocking findings, and the names in it that look like missing ones; in the order of
     * the reading, blocking ones first. None when it was not refused.
     *
     * @param limit how many at most
     */
    public List<Finding> reasons(long delivery, int limit) {
        List<String> codes = Arrays.stream(FindingCode.values())
                .filter(code -> code.severity() == Severity.BLOCKING || code == FindingCode.NAME_NEAR_MISS)
                .map(FindingCode::name)
                .toList();
        return sql.statement(SELECT + "delivery_id = :delivery and code in (:codes)"
                        + " order by case when code = :nearMiss then 1 else 0 end, id limit :limit")
                .param("delivery", delivery)
                .param("codes", codes)
                .param("nearMiss", FindingCode.NAME_NEAR_MISS.name())
                .param("limit", limit)
                .query((result, nr) -> finding(result))
                .list();
    }

    void addToDelivery(long delivery, List<Finding> findings) {
        add("delivery_id", delivery, findings);
    }

    void addToAssessment(long assessment, List<Finding> findings) {
        add("assessment_id", assessment, findings);
    }

    void removeOfDelivery(long delivery) {
        sql.statement("delete from finding where delivery_id = ?")
                .param(delivery)
                .update();
    }

    /** Leaves the places of citizen service numbers, and nothing else. */
    void keepPersonalNumbersOnly(long delivery) {
        sql.statement("delete from finding where delivery_id = ? and code <> ?")
                .params(delivery, FindingCode.CITIZEN_SERVICE_NUMBER.name())
                .update();
        sql.statement("update finding set found = '', expected = '' where delivery_id = ?")
                .param(delivery)
                .update();
    }

    private void add(String owner, long id, List<Finding> findings) {
        sql.batch(
                "insert into finding (" + owner + ", code, sheet, row_nr, column_nr, found, expected)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                findings,
                (statement, finding) -> {
                    statement.setLong(1, id);
                    statement.setString(2, finding.code().name());
                    bind(statement, finding.place());
                    statement.setString(6, finding.found());
                    statement.setString(7, finding.expected());
                });
    }

    private static void bind(PreparedStatement statement, Place place) throws SQLException {
        statement.setNull(3, Types.VARCHAR);
        statement.setNull(4, Types.INTEGER);
        statement.setNull(5, Types.INTEGER);
        if (place instanceof Place.WholeSheet whole) {
            statement.setString(3, whole.sheet());
        } else if (place instanceof Place.MappingLine line) {
            statement.setInt(4, line.line());
        } else if (place instanceof CellRef cell) {
            statement.setString(3, cell.sheet());
            statement.setInt(4, cell.row());
            statement.setInt(5, cell.column());
        }
    }

    private static Finding finding(ResultSet result) throws SQLException {
        return new Finding(
                FindingCode.valueOf(result.getString("code")),
                place(result),
                result.getString("found"),
                result.getString("expected"));
    }

    private static Place place(ResultSet result) throws SQLException {
        String sheet = result.getString("sheet");
        int row = result.getInt("row_nr");
        boolean hasRow = !result.wasNull();
        if (sheet == null) {
            return hasRow ? new Place.MappingLine(row) : Place.WHOLE_FILE;
        }
        return hasRow ? new CellRef(sheet, row, result.getInt("column_nr")) : new Place.WholeSheet(sheet);
    }
}
