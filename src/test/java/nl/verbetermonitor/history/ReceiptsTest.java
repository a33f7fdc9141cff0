package nl.verbetermonitor.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.verbetermonitor.history.Receipts.Message;
import nl.verbetermonitor.history.Receipts.Receipt;
import nl.verbetermonitor.history.Receipts.State;

class ReceiptsTest {

    private static final Instant NOW = Instant.parse("2023-07-01T10:00:00.123456Z");

    private static Message message(String key) {
        return new Message(
                key,
                "<" + key + "@gemeente.example>",
                "SUMMARY",
                OptionalLong.empty(),
                OptionalLong.empty(),
                "VP-1/2023-03-31",
                "content",
                "CONCEPT",
                "VP-1/2023-03-31/v1/x.pdf",
                "MAIL",
                "griffie@gemeente.example");
    }

    @OnBothDatabases
    void aMessageIsKnownBeforeItLeaves(History history) {
        Receipt receipt =
                history.receipts().sending(message("one"), history.runs().begin());

        assertThat(receipt)
                .isEqualTo(
                        new Receipt(message("one"), State.SENDING, false, 1, Optional.empty(), NOW, Optional.empty()));
        assertThat(history.receipts().find("one")).contains(receipt);
        assertThat(history.receipts().find("other")).isEmpty();
    }

    @OnBothDatabases
    void whatWasSentIsFoundByItsContentAndItsReader(History history) {
        Receipts receipts = history.receipts();
        receipts.sending(message("one"), history.runs().begin());
        receipts.sent("one");

        assertThat(receipts.of("SUMMARY", "content", "MAIL", "griffie@gemeente.example"))
                .extracting(Receipt::state)
                .containsExactly(State.SENT);
        assertThat(receipts.of("SUMMARY", "content", "MAIL", "raad@gemeente.example"))
                .isEmpty();
        assertThat(receipts.of("SUMMARY", "other", "MAIL", "griffie@gemeente.example"))
                .isEmpty();
        assertThat(receipts.of("OVERVIEW", "content", "MAIL", "griffie@gemeente.example"))
                .isEmpty();
        assertThat(receipts.of("SUMMARY", "content", "FOLDER", "griffie@gemeente.example"))
                .isEmpty();
        assertThat(receipts.about("SUMMARY", "VP-1/2023-03-31")).hasSize(1);
        assertThat(receipts.about("SUMMARY", "VP-1/2023-06-30")).isEmpty();
    }

    @OnBothDatabases
    void whatFailedKeepsItsReasonAndItsIdentityUntilItIsTriedAgain(History history) {
        Receipts receipts = history.receipts();
        long run = history.runs().begin();
        receipts.sending(message("one"), run);
        Instant tomorrow = NOW.plusSeconds(86_400);
        receipts.failed("one", "FULL", false, Optional.of(tomorrow));

        assertThat(receipts.find("one"))
                .contains(new Receipt(
                        message("one"), State.FAILED, false, 1, Optional.of("FULL"), NOW, Optional.of(tomorrow)));
        assertThat(receipts.sending(message("one"), run))
                .isEqualTo(
                        new Receipt(message("one"), State.SENDING, false, 2, Optional.empty(), NOW, Optional.empty()));
    }

    @OnBothDatabases
    void doubtStays(History history) {
        Receipts receipts = history.receipts();
        long run = history.runs().begin();
        receipts.sending(message("one"), run);
        receipts.sending(message("two"), run);
        receipts.sent("two");

        receipts.doubtThoseOnTheirWay();
        receipts.failed("one", "UNREACHABLE", false, Optional.empty());

        assertThat(receipts.find("one")).map(Receipt::doubtful).contains(true);
        assertThat(receipts.find("two")).map(Receipt::doubtful).contains(false);
    }

    @OnBothDatabases
    void whatNobodyWantsAnyMoreIsGivenUpUnlessItArrived(History history) {
        Receipts receipts = history.receipts();
        long run = history.runs().begin();
        for (String key : Set.of("sent", "wanted", "failed", "sending")) {
            receipts.sending(message(key), run);
        }
        receipts.sent("sent");
        receipts.failed("wanted", "FULL", false, Optional.empty());
        receipts.failed("failed", "FULL", false, Optional.empty());

        receipts.giveUpAllBut(Set.of("wanted"));

        assertThat(receipts.find("sent")).map(Receipt::state).contains(State.SENT);
        assertThat(receipts.find("wanted")).map(Receipt::state).contains(State.FAILED);
        assertThat(receipts.find("failed")).map(Receipt::state).contains(State.REPLACED);
        assertThat(receipts.find("sending")).map(Receipt::state).contains(State.REPLACED);
    }

    @OnBothDatabases
    void aReaderGetsWhatWasMadeSinceTheRunBeforeTheOneThatNamedIt(History history) {
        Receipts receipts = history.receipts();
        long first = history.runs().begin();
        assertThat(receipts.since("one", first)).isEqualTo(Instant.EPOCH);

        long second = history.runs().begin();

        assertThat(receipts.since("one", second)).isEqualTo(Instant.EPOCH);
        assertThat(receipts.since("other", second)).isEqualTo(NOW);
    }
}
