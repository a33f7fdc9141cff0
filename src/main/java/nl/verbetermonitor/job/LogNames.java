package nl.verbetermonitor.job;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.DeliveryState;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Portfolios;
import nl.verbetermonitor.history.Reports;

/** How deliveries and reports are named in the log: by what the program itself gave them. */
final class LogNames {

    private static final int HASH = 12;

    private final History history;

    LogNames(History history) {
        this.history = history;
    }

    /** A delivery after it was read. */
    Map<String, ?> read(long id) {
        Delivery delivery = history.deliveries().get(id);
        Map<String, Object> names = of(delivery);
        names.put("outcome", delivery.state() == DeliveryState.REFUSED ? "refused" : "done");
        return names;
    }

    Map<String, ?> delivery(long id) {
        return of(history.deliveries().get(id));
    }

    private static Map<String, Object> of(Delivery delivery) {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("delivery", delivery.id());
        names.put("sha256", delivery.sha256().substring(0, HASH));
        return names;
    }

    /** A report by the newest delivery that it tells of. */
    Map<String, ?> report(long id) {
        Reports.Kept report = history.reports().get(id);
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("report", id);
        names.putAll(delivery(history.assessments().deliveryOf(report.assessment())));
        names.put("peildatum", report.reportingDate());
        names.put("version", report.version());
        return names;
    }

    Map<String, ?> overview(long id) {
        Portfolios.Kept overview = history.portfolios().get(id);
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("overview", id);
        names.put("peildatum", overview.reportingDate());
        names.put("version", overview.version());
        return names;
    }
}
