package nl.verbetermonitor.job;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Portfolios;
import nl.verbetermonitor.history.Portfolios.Portfolio;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.history.Sha256;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.PlanSheet;
import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.HouseStyles;
import nl.verbetermonitor.report.PortfolioOverview;
import nl.verbetermonitor.report.PortfolioSources;

/** Makes the overviews for portfolio holders: of each own plan the newest peildatum. */
final class PortfolioReporting {

    /** Where the overviews stand among the reports. */
    static final String FOLDER = "portefeuille";

    private static final String FILE = "portefeuilleoverzicht.pdf";

    /** The folder of holders without a name. */
    private static final String NAMELESS = "niet-vermeld";

    private final History history;
    private final HouseStyles styles;
    private final Fingerprints fingerprints;
    private final LateDeliveries late;
    private final CurrentReports current;
    private final Gathering gathering;
    private final Renderers renderers;
    private final long run;
    private final Ledger ledger;

    PortfolioReporting(Workshop workshop, DeliveryIntervals intervals, long run, Ledger ledger) {
        this.history = workshop.history();
        this.styles = workshop.styles();
        this.fingerprints = workshop.fingerprints();
        this.late = new LateDeliveries(history, intervals);
        this.current = workshop.current();
        this.gathering = workshop.gathering();
        this.renderers = workshop.renderers();
        this.run = run;
        this.ledger = ledger;
    }

    /**
     * A plan at its newest peildatum.
     *
     * @param sheet what its newest delivery says of it
     * @param reports those that tell how it stands; empty when they could not be made yet
     * @param fingerprint of what reports made now would follow from: an approved one stays when a conflict comes up
     */
    private record Member(PlanSheet sheet, Optional<Reports.Kept> reports, String fingerprint) {}

    /**
     * An overview as it should be.
     *
     * @param reports the ids of those that it repeats
     */
    private record Wanted(Portfolio portfolio, LocalDate date, String fingerprint, List<Long> reports) {}

    /** Promises every overview that is missing or no longer true. One that lacks the reports of a plan waits. */
    List<Long> promise() {
        return wanted().stream()
                .filter(wanted -> made(wanted).isEmpty())
                .map(wanted -> history.portfolios()
                        .promise(wanted.portfolio(), wanted.date(), wanted.fingerprint(), wanted.reports()))
                .toList();
    }

    /** The overviews that tell how things stand. */
    List<Portfolios.Kept> current() {
        return wanted().stream().flatMap(wanted -> made(wanted).stream()).toList();
    }

    private Optional<Portfolios.Kept> made(Wanted wanted) {
        return history.portfolios()
                .newest(wanted.portfolio().key(), wanted.date())
                .filter(overview -> overview.fingerprint().equals(wanted.fingerprint()));
    }

    private List<Wanted> wanted() {
        Map<String, List<Member>> portfolios = new TreeMap<>();
        for (Nr plan : history.deliveries().plans()) {
            Member member = member(plan);
            portfolios
                    .computeIfAbsent(comparedNames(member.sheet()), names -> new ArrayList<>())
                    .add(member);
        }
        List<Wanted> wanted = new ArrayList<>();
        portfolios.forEach((names, members) -> wanted(key(names), members).ifPresent(wanted::add));
        return wanted;
    }

    private Member member(Nr plan) {
        List<Delivery> line = history.deliveries().lineOf(plan);
        Delivery newest = line.get(line.size() - 1);
        PlanSheet sheet = history.facts().plan(newest.id());
        return new Member(sheet, current.of(line), current.fingerprint(line));
    }

    /** However the names are written, with or without capitals and spaces. */
    private static String comparedNames(PlanSheet sheet) {
        return HouseStyles.key(sheet.municipality()) + "\n" + compared(sheet.portfolioHolder());
    }

    private static String compared(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String key(String names) {
        return Sha256.of(names.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Wanted> wanted(String key, List<Member> members) {
        PlanSheet newest = members.stream()
                .map(Member::sheet)
                .max(Comparator.comparing(PlanSheet::reportingDate)) // of equal ones the last: any, but always the same
                .orElseThrow();
        Portfolio portfolio = new Portfolio(
                key, newest.municipality(), newest.portfolioHolder().strip());
        folderOf(portfolio);
        List<Reports.Kept> reports =
                members.stream().flatMap(member -> member.reports().stream()).toList();
        if (reports.size() < members.size()) {
            return Optional.empty();
        }
        String fingerprint = fingerprints.overview(
                portfolio.holder(),
                members.stream().map(Member::fingerprint).toList(),
                missing(reports, newest.reportingDate()),
                styles.of(portfolio.municipality()));
        return Optional.of(new Wanted(
                portfolio,
                newest.reportingDate(),
                fingerprint,
                reports.stream().map(Reports.Kept::id).toList()));
    }

    /** By the newest peildatum, for one plan tells the day of another, or by the day that was asked for when it is later. */
    private Map<Nr, LocalDate> missing(List<Reports.Kept> reports, LocalDate newestPeildatum) {
        LocalDate day = history.portfolios()
                .askedFor()
                .filter(newestPeildatum::isBefore)
                .orElse(newestPeildatum);
        Map<Nr, LocalDate> missing = new TreeMap<>();
        reports.forEach(report ->
                late.of(report.plan(), day).ifPresent(delivery -> missing.put(report.plan(), delivery.expected())));
        return missing;
    }

    /** Makes a promised overview. */
    void make(long id) {
        Portfolios.Kept promised = history.portfolios().get(id);
        byte[] pdf = renderers.pdf().render(PortfolioOverview.of(sources(promised)));
        history.portfolios().complete(id, Map.of(path(promised), history.files().store(pdf)), run);
        ledger.madeOverview(id);
    }

    /** What an overview that is promised or made is made of. */
    PortfolioSources sources(Portfolios.Kept promised) {
        HouseStyle style = styles.of(promised.portfolio().municipality());
        List<Reports.Kept> reports = promised.reports().stream()
                .map(history.reports()::get)
                .sorted(Comparator.comparing(Reports.Kept::plan))
                .toList();
        return new PortfolioSources(
                promised.portfolio().holder(),
                reports.stream().map(gathering::sources).toList(),
                missing(reports, promised.reportingDate()),
                promised.version(),
                style);
    }

    private String path(Portfolios.Kept overview) {
        return FOLDER + "/" + folderOf(overview.portfolio()) + "/" + overview.reportingDate() + "/v"
                + overview.version() + "/" + FILE;
    }

    private String folderOf(Portfolio portfolio) {
        String name = portfolio.holder().isEmpty() ? NAMELESS : portfolio.holder();
        return history.portfolios()
                .folderOf(portfolio.key(), PathName.of(name), PathName.distinct(name, portfolio.key()));
    }
}
