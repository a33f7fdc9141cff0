package nl.verbetermonitor.history;

import static nl.verbetermonitor.history.OpenHistory.JUNE;
import static nl.verbetermonitor.history.OpenHistory.MARCH;
import static nl.verbetermonitor.history.OpenHistory.PLAN;
import static nl.verbetermonitor.history.OpenHistory.accepted;
import static nl.verbetermonitor.history.OpenHistory.planRow;
import static nl.verbetermonitor.history.OpenHistory.read;
import static nl.verbetermonitor.history.OpenHistory.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;

class DeliveriesTest {

    private static final Finding SHEET_MISSING =
            new Finding(FindingCode.SHEET_MISSING, Place.WHOLE_FILE, "", "Maatregelen");
    private static final Finding DATE_UNKNOWN =
            new Finding(FindingCode.DATE_UNKNOWN, new CellRef("Maatregelen", 14, 8), "n.t.b.", "31-12-2023");
    private static final Finding SHEET_UNKNOWN =
            new Finding(FindingCode.SHEET_UNKNOWN, new Place.WholeSheet("Kladblok"), "", "");
    private static final Finding CITIZEN_SERVICE_NUMBER =
            new Finding(FindingCode.CITIZEN_SERVICE_NUMBER, new CellRef("Maatregelen", 3, 4), Finding.REMOVED, "");

    @OnBothDatabases
    void theFirstWorkbookOfAPeildatumIsItsVersionOne(History history) {
        long id = read(history, "workbook", PLAN, MARCH);

        Delivery delivery = history.deliveries().accept(id);

        assertThat(delivery.state()).isEqualTo(DeliveryState.ACCEPTED);
        assertThat(delivery.version()).hasValue(1);
        assertThat(delivery.fileName()).contains("workbook.xlsx");
        assertThat(delivery.receivedAt()).isEqualTo(OpenHistory.CLOCK.instant());
        assertThat(history.deliveries().by(delivery.key())).contains(delivery);
        assertThat(history.deliveries().lineOf(PLAN)).containsExactly(delivery);
        assertThat(history.deliveries().plans()).containsExactly(PLAN);
    }

    @OnBothDatabases
    void aLaterWorkbookOfTheSamePeildatumTakesThePlaceOfTheEarlierOneWhichStays(History history) {
        long first = accepted(history, "first", PLAN, MARCH);
        long second = accepted(history, "second", Nr.of("vp-1"), MARCH);

        assertThat(history.deliveries().get(first).state()).isEqualTo(DeliveryState.SUPERSEDED);
        assertThat(history.deliveries().get(first).version()).hasValue(1);
        assertThat(history.deliveries().get(second).version()).hasValue(2);
        assertThat(history.facts().plan(first).reportingDate()).isEqualTo(MARCH);
        assertThat(history.files().has(history.deliveries().get(first).sha256()))
                .isTrue();
        assertThat(history.deliveries().lineOf(PLAN)).extracting(Delivery::id).containsExactly(second);
    }

    @OnBothDatabases
    void theLineOfAPlanRunsFromItsOldestPeildatumToItsNewest(History history) {
        long june = accepted(history, "june", PLAN, JUNE);
        long march = accepted(history, "march", PLAN, MARCH);
        accepted(history, "other", Nr.of("VP-2"), MARCH);

        assertThat(history.deliveries().lineOf(PLAN)).extracting(Delivery::id).containsExactly(march, june);
    }

    @OnBothDatabases
    void deliveriesWaitInTheOrderInWhichTheyAreAccepted(History history) {
        long june = read(history, "a", PLAN, JUNE);
        long c = read(history, "c", PLAN, MARCH);
        long b = read(history, "b", PLAN, MARCH);

        assertThat(history.deliveries().in(DeliveryState.READ))
                .extracting(Delivery::id)
                .containsExactly(b, c, june);
    }

    @OnBothDatabases
    void whatIsNotReadCannotBeAccepted(History history) {
        long id = received(history, "workbook");

        assertThatThrownBy(() -> history.deliveries().accept(id)).isInstanceOf(IllegalStateException.class);
    }

    @OnBothDatabases
    void ofARefusedDeliveryTheNameAndTheFindingsStayAndItsBytesUntilItGoesBack(History history) {
        long id = received(history, "refused");
        Staging staging = history.deliveries().stage(id);
        staging.layout(
                new TableLayout(SheetName.PLAN, "Plan", Map.of(Column.PLAN_NUMBER, new TableLayout.Position(2, 2))));
        staging.fact(planRow(PLAN, MARCH));
        staging.finding(DATE_UNKNOWN);
        staging.finding(SHEET_MISSING);
        staging.finding(SHEET_UNKNOWN);
        staging.refuse(history.runs().begin(), Optional.of(PLAN), Optional.empty());

        Delivery refused = history.deliveries().get(id);
        assertThat(refused.state()).isEqualTo(DeliveryState.REFUSED);
        assertThat(refused.fileName()).contains("refused.xlsx");
        assertThat(refused.plan()).contains(PLAN);
        assertThat(findings(history, id)).containsExactly(DATE_UNKNOWN, SHEET_MISSING, SHEET_UNKNOWN);
        assertThat(history.findings().reasons(id, 3)).contains(SHEET_MISSING);
        assertThat(history.findings().countsOfDelivery(id))
                .containsOnly(
                        Map.entry(FindingCode.DATE_UNKNOWN, 1L),
                        Map.entry(FindingCode.SHEET_MISSING, 1L),
                        Map.entry(FindingCode.SHEET_UNKNOWN, 1L));
        assertThat(history.facts().rows(id, SheetName.PLAN)).isEmpty();
        assertThat(history.facts().layouts(id)).isEmpty();
        assertThat(history.files().has(refused.sha256())).isTrue();
        assertThat(history.deliveries().lineOf(PLAN)).isEmpty();

        String copy = history.files().store("copy".getBytes(StandardCharsets.UTF_8));
        history.copies()
                .keep(
                        id,
                        "fingerprint",
                        "controle/copy.xlsx",
                        copy,
                        history.runs().begin());
        assertThat(history.files().has(refused.sha256())).isFalse();
    }

    @OnBothDatabases
    void ofADeliveryWithACitizenServiceNumberOnlyItsHashAndThePlacesOfTheNumbersStay(History history) {
        long id = received(history, "with a number");
        Staging staging = history.deliveries().stage(id);
        staging.fact(planRow(PLAN, MARCH));
        staging.finding(DATE_UNKNOWN);
        staging.finding(CITIZEN_SERVICE_NUMBER);
        staging.refuse(history.runs().begin(), Optional.of(PLAN), Optional.of(MARCH));

        Delivery refused = history.deliveries().get(id);
        assertThat(refused.state()).isEqualTo(DeliveryState.REFUSED);
        assertThat(refused.fileName()).isEmpty();
        assertThat(refused.plan()).isEmpty();
        assertThat(refused.reportingDate()).isEmpty();
        assertThat(findings(history, id))
                .containsExactly(
                        new Finding(FindingCode.CITIZEN_SERVICE_NUMBER, CITIZEN_SERVICE_NUMBER.place(), "", ""));
        assertThat(history.facts().rows(id, SheetName.PLAN)).isEmpty();
        assertThat(history.files().has(refused.sha256())).isFalse();
    }

    @OnBothDatabases
    void historyGoesOnAfterTheTracesOfWhatWasForgottenAreErased(History history) {
        long kept = accepted(history, "kept", PLAN, MARCH);
        Staging staging = history.deliveries().stage(received(history, "with a number"));
        staging.finding(CITIZEN_SERVICE_NUMBER);
        staging.refuse(history.runs().begin(), Optional.empty(), Optional.empty());

        history.eraseTraces();

        assertThat(history.deliveries().lineOf(PLAN)).extracting(Delivery::id).containsExactly(kept);
        assertThat(history.deliveries().in(DeliveryState.REFUSED)).hasSize(1);
    }

    @OnBothDatabases
    void aRefusedWorkbookMayComeAgainForABetterReaderAndRemembersWhoRefusedItFirst(History history) {
        long id = received(history, "refused");
        long firstRun = history.runs().begin();
        Staging first = history.deliveries().stage(id);
        first.finding(SHEET_MISSING);
        first.refuse(firstRun, Optional.empty(), Optional.empty());

        long again = history.deliveries()
                .receive(
                        history.deliveries().get(id).key(),
                        "moved.xlsx",
                        "reader-2",
                        history.runs().begin());

        assertThat(again).isEqualTo(id);
        assertThat(history.deliveries().get(id).state()).isEqualTo(DeliveryState.READING);
        assertThat(history.deliveries().get(id).readerFingerprint()).isEqualTo("reader-2");
        assertThat(findings(history, id)).isEmpty();
        history.deliveries().stage(id).refuse(history.runs().begin(), Optional.empty(), Optional.empty());
        assertThat(history.deliveries().get(id).refusedInRun()).hasValue(firstRun);
    }

    @OnBothDatabases
    void theSameWorkbookWithAnotherMappingIsAnotherDelivery(History history) {
        long plain = accepted(history, "workbook", PLAN, MARCH);
        DeliveryKey mapped = mapped(history, plain, "mapping");

        long id = history.deliveries()
                .receive(mapped, "workbook.xlsx", "reader", history.runs().begin());

        assertThat(id).isNotEqualTo(plain);
        assertThat(history.deliveries().by(mapped)).map(Delivery::id).contains(id);
        assertThat(history.deliveries().get(id).key()).isEqualTo(mapped);
        assertThat(history.deliveries().by(mapped(history, plain, "another"))).isEmpty();
    }

    @OnBothDatabases
    void theBytesOfAWorkbookStayForWhoeverElseNeedsThem(History history) {
        long plain = accepted(history, "workbook", PLAN, MARCH);
        DeliveryKey mapped = mapped(history, plain, "mapping");
        long id = history.deliveries()
                .receive(mapped, "workbook.xlsx", "reader", history.runs().begin());
        Staging staging = history.deliveries().stage(id);
        staging.finding(CITIZEN_SERVICE_NUMBER);

        staging.refuse(history.runs().begin(), Optional.empty(), Optional.empty());

        assertThat(history.files().has(mapped.sha256())).isTrue();
        assertThat(history.files().has(mapped.mapping().orElseThrow())).isFalse();
    }

    @OnBothDatabases
    void thatAWorkbookWaitsForItsMappingIsToldOnceByARunThatCameToItsEnd(History history) {
        DeliveryKey waiting = new DeliveryKey("a".repeat(64), Optional.of("b".repeat(64)));
        long broken = history.runs().begin();
        assertThat(history.waiting().add(waiting, broken)).isTrue();
        assertThat(history.waiting().add(waiting, broken)).isFalse();

        long next = history.runs().begin();
        assertThat(history.waiting().add(waiting, next))
                .as("nobody heard the run that broke")
                .isTrue();
        history.runs().end(next, new Runs.Counts(0, 0, 0, 1, 0, 0, 0, Runs.Messages.NONE), 3);

        long last = history.runs().begin();
        assertThat(history.waiting().add(waiting, last)).isFalse();
        assertThat(history.waiting().add(new DeliveryKey(waiting.sha256(), Optional.of("c".repeat(64))), last))
                .as("it waits for another mapping now")
                .isTrue();
    }

    private static DeliveryKey mapped(History history, long delivery, String mapping) {
        String sha256 = history.files().store(mapping.getBytes(StandardCharsets.UTF_8));
        return new DeliveryKey(history.deliveries().get(delivery).sha256(), Optional.of(sha256));
    }

    @OnBothDatabases
    void anAcceptedWorkbookDoesNotComeAgain(History history) {
        long id = accepted(history, "workbook", PLAN, MARCH);
        DeliveryKey key = history.deliveries().get(id).key();
        long run = history.runs().begin();

        assertThatThrownBy(() -> history.deliveries().receive(key, "copy.xlsx", "reader-2", run))
                .isInstanceOf(IllegalStateException.class);
    }

    @OnBothDatabases
    void whatABrokenRunReadHalfIsReadFromTheStart(History history) {
        long id = received(history, "half");
        Staging broken = history.deliveries().stage(id);
        broken.layout(new TableLayout(SheetName.PLAN, "Plan", Map.of()));
        for (int row = 2; row < 1500; row++) {
            broken.fact(OpenHistory.measureRow(row, Map.of()));
            broken.finding(DATE_UNKNOWN);
        }

        Staging staging = history.deliveries().stage(id);
        staging.fact(planRow(PLAN, MARCH));
        staging.finish(PLAN, MARCH);

        assertThat(history.facts().rows(id, SheetName.MEASURES)).isEmpty();
        assertThat(history.facts().layouts(id)).isEmpty();
        assertThat(findings(history, id)).isEmpty();
        assertThat(history.facts().rows(id, SheetName.PLAN)).hasSize(1);
    }

    @OnBothDatabases
    void aWithdrawnPeildatumIsOutOfTheLineWithAllItsVersionsAndNothingIsDeleted(History history) {
        long first = accepted(history, "first", PLAN, MARCH);
        long second = accepted(history, "second", PLAN, MARCH);
        long june = accepted(history, "june", PLAN, JUNE);

        assertThat(history.deliveries().withdraw(Nr.of("vp-1"), MARCH, "verkeerd bestand", Optional.empty()))
                .isEqualTo(2);

        assertThat(history.deliveries().lineOf(PLAN)).extracting(Delivery::id).containsExactly(june);
        assertThat(history.deliveries().get(first).state()).isEqualTo(DeliveryState.WITHDRAWN);
        assertThat(history.deliveries().get(second).state()).isEqualTo(DeliveryState.WITHDRAWN);
        assertThat(history.facts().plan(second).reportingDate()).isEqualTo(MARCH);
        assertThat(history.deliveries().withdraw(PLAN, MARCH, "nog eens", Optional.empty()))
                .isZero();
    }

    @OnBothDatabases
    void aNewWorkbookForAWithdrawnPeildatumCountsOn(History history) {
        accepted(history, "first", PLAN, MARCH);
        history.deliveries().withdraw(PLAN, MARCH, "verkeerd bestand", Optional.empty());

        long corrected = accepted(history, "corrected", PLAN, MARCH);

        assertThat(history.deliveries().get(corrected).version()).hasValue(2);
        assertThat(history.deliveries().lineOf(PLAN)).extracting(Delivery::id).containsExactly(corrected);
    }

    @OnBothDatabases
    void aPlanIsKnownByANumberOfAnyLength(History history) {
        Nr plan = Nr.of("VP-".repeat(5000));

        long id = accepted(history, "long", plan, MARCH);

        assertThat(history.deliveries().lineOf(plan)).extracting(Delivery::id).containsExactly(id);
        assertThat(history.deliveries().plans()).containsExactly(plan);
    }

    private static List<Finding> findings(History history, long id) {
        List<Finding> found = new ArrayList<>();
        history.findings().ofDelivery(id, found::add);
        return found;
    }
}
