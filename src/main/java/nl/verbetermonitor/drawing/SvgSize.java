package nl.verbetermonitor.drawing;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * How large an SVG says it is: its width and height, otherwise the size of its view box, otherwise nothing, and then it is as
 * large as what it draws.
 */
record SvgSize(Optional<Double> width, Optional<Double> height, boolean readable) {

    /** Sizes in parts of what is around say nothing here. */
    private static final Pattern LENGTH = Pattern.compile("\\+?([0-9.]+(?:[eE][+-]?[0-9]+)?)\\s*(px|pt|pc|mm|cm|in)?");
    /** In pixels of a 96th of an inch, as CSS has them. */
    private static final Map<String, Double> UNITS =
            Map.of("px", 1.0, "pt", 96 / 72.0, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0);

    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");
    /** The longer side of a drawing that has only a ratio. */
    private static final double SIDE = 1000;
    /** A logo is no thread. */
    private static final double SLIMMEST = 0.01;

    static SvgSize of(Element root) {
        try {
            Optional<Double> width = length(root.getAttribute("width"));
            Optional<Double> height = length(root.getAttribute("height"));
            String box = root.getAttribute("viewBox").strip();
            if ((width.isEmpty() || height.isEmpty()) && !box.isEmpty()) {
                double[] sides = Arrays.stream(BETWEEN.split(box, -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                double longest = sides.length == 4 ? Math.max(sides[2], sides[3]) : Double.NaN;
                width = Optional.of(sides[2] / longest * SIDE);
                height = Optional.of(sides[3] / longest * SIDE);
            }
            return new SvgSize(width, height, true);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            return new SvgSize(Optional.empty(), Optional.empty(), false);
        }
    }

    private static Optional<Double> length(String words) {
        Matcher length = LENGTH.matcher(words.strip());
        if (!length.matches()) {
            return Optional.empty();
        }
        String unit = length.group(2) == null ? "px" : length.group(2);
        return Optional.of(Double.parseDouble(length.group(1)) * UNITS.getOrDefault(unit, 1.0));
    }

    /** Whether a logo may be as large, or small. */
    boolean allowed() {
        if (!readable) {
            return false;
        }
        if (view().isEmpty()) {
            return true;
        }
        double longest = Math.max(width.orElseThrow(), height.orElseThrow());
        double shortest = Math.min(width.orElseThrow(), height.orElseThrow());
        return longest <= Picture.LARGEST_SIDE && longest > 0 && shortest / longest >= SLIMMEST;
    }

    /** The part of the plane that shows; empty when that is all that is drawn. */
    Optional<Rectangle2D> view() {
        return width.flatMap(wide -> height.map(high -> new Rectangle2D.Double(0, 0, wide, high)));
    }

    /** Says the size on a drawing, so that nothing has to be guessed from a screen. */
    void setOn(Element root) {
        Rectangle2D view = view().orElse(new Rectangle2D.Double(0, 0, Picture.LARGEST_SIDE, Picture.LARGEST_SIDE));
        root.setAttribute("width", Double.toString(view.getWidth()));
        root.setAttribute("height", Double.toString(view.getHeight()));
    }
}
