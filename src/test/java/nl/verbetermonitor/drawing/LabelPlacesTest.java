package nl.verbetermonitor.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LabelPlacesTest {

    private static final Rectangle2D BOUNDS = new Rectangle2D.Double(0, 0, 480, 160);
    private static final double WIDTH = 50;
    private static final double HEIGHT = 9;

    private static Polyline line(List<Integer> heights) {
        List<Point2D> points = new ArrayList<>();
        for (int height : heights) {
            points.add(new Point2D.Double(points.size() * 60.0, height));
        }
        return new Polyline(points);
    }

    private static void assertBeside(Rectangle2D place, Polyline... lines) {
        assertThat(BOUNDS.contains(place)).isTrue();
        for (Polyline line : lines) {
            assertThat(line.parts()).noneMatch(part -> part.intersects(place));
        }
    }

    @Property(tries = 300)
    void labelsOfTwoLinesTouchNoLineAndNotEachOther(
            @ForAll @Size(7) List<@IntRange(min = 30, max = 130) Integer> one,
            @ForAll @Size(7) List<@IntRange(min = 30, max = 130) Integer> other,
            @ForAll @IntRange(min = 0, max = 480) int x) {
        Polyline planned = line(one);
        Polyline actual = line(other);
        LabelPlaces places = new LabelPlaces(BOUNDS, List.of(planned, actual), List.of());

        Rectangle2D first = places.take(WIDTH, HEIGHT, BesideLines.spots(planned, true), x);
        Rectangle2D second = places.take(WIDTH, HEIGHT, BesideLines.spots(actual, false), x);

        assertBeside(first, planned, actual);
        assertBeside(second, planned, actual);
        assertThat(first.intersects(second)).isFalse();
    }

    @Test
    void aLabelStandsOnThePreferredSideWhereItBelongs() {
        Polyline level = line(List.of(80, 80, 80, 80, 80, 80, 80));
        LabelPlaces places = new LabelPlaces(BOUNDS, List.of(level), List.of());

        Rectangle2D above = places.take(WIDTH, HEIGHT, BesideLines.spots(level, true), 200);
        Rectangle2D below = places.take(WIDTH, HEIGHT, BesideLines.spots(level, false), 200);

        assertThat(above.getMaxY()).isLessThan(80);
        assertThat(below.getMinY()).isGreaterThan(80);
        assertThat(above.getMinX()).isBetween(150.0, 200.0);
    }

    @Test
    void aLabelAvoidsTheLineOfADay() {
        Polyline level = line(List.of(80, 80, 80, 80, 80, 80, 80));
        Polyline day = Polyline.upright(200, 0, 160);
        LabelPlaces places = new LabelPlaces(BOUNDS, List.of(level), List.of(day));

        assertBeside(places.take(WIDTH, HEIGHT, BesideLines.spots(level, true), 200), level, day);
    }
}
