package nl.verbetermonitor.workbook;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A place in the XML of an honest workbook where something hostile is put.
 *
 * @param part the name of the part
 * @param mark what stands just before the place; of several the last
 */
record Spot(String part, String mark) {

    /** Puts a text there that stands very many times over. */
    UnaryOperator<RawZip> holds(String before, String unit, long times, String after) {
        return zip -> {
            String xml = zip.text(part);
            int place = xml.lastIndexOf(mark) + mark.length();
            return zip.replace(ZipPart.repeated(
                    part, xml.substring(0, place) + before, unit, times, after + xml.substring(place)));
        };
    }

    UnaryOperator<RawZip> holds(String unit, long times) {
        return holds("", unit, times, "");
    }

    /** Puts a text there as it is. */
    UnaryOperator<RawZip> holds(String text) {
        return zip -> {
            String xml = zip.text(part);
            int place = xml.lastIndexOf(mark) + mark.length();
            return zip.replace(ZipPart.packed(part, xml.substring(0, place) + text + xml.substring(place)));
        };
    }

    /** Puts a text there many times over, with a number that counts from 0 in the place of each #. */
    UnaryOperator<RawZip> holdsNumbered(String before, String unit, int times, String after) {
        return holds(before + numbered(unit, times) + after);
    }

    static String numbered(String unit, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> unit.replace("#", Integer.toString(i)))
                .collect(Collectors.joining());
    }
}
