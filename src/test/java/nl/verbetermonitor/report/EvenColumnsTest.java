package nl.verbetermonitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How two columns grow shorter together. */
class EvenColumnsTest {

    private static List<List<Block>> versions(int... lengths) {
        return Arrays.stream(lengths)
                .mapToObj(length -> List.<Block>of(Block.Paragraph.of("x".repeat(length))))
                .toList();
    }

    @Test
    void theColumnThatIsLongestGrowsShorterFirst() {
        List<List<Block>> left = versions(100, 50);
        List<List<Block>> right = versions(900, 500, 60);

        assertThat(EvenColumns.shorter(left, right))
                .containsExactly(
                        new Block.Columns(left.get(0), right.get(0)),
                        new Block.Columns(left.get(0), right.get(1)),
                        new Block.Columns(left.get(0), right.get(2)),
                        new Block.Columns(left.get(1), right.get(2)));
    }

    @Test
    void versionsThatAreAlikeAreTriedOnce() {
        assertThat(EvenColumns.shorter(versions(100, 100), versions(900, 900))).hasSize(1);
    }
}
