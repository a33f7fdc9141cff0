package nl.verbetermonitor.drawing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import nl.verbetermonitor.report.Logo;

/**
 * Checks and draws the pictures of municipalities. A picture comes from outside the house: nothing in it is run, and nothing
 * it refers to is fetched. It is safe for use by many threads.
 */
public final class Logos {

    /** In bytes. */
    private static final int LARGEST_FILE = 2 * 1024 * 1024;

    /** How wide and high a logo is, in a unit of its own: only their ratio has a meaning. */
    public record Size(double width, double height) {}

    private Logos() {}

    /**
     * The logo in a file: a PNG, or an SVG of paths and plain shapes. Empty when the file is neither or is broken, has more
     * than 2 MB or more than 4000 pixels in a direction, or, for an SVG, when it holds what is not a drawing that looks the
     * same everywhere: a script, a reference to outside the file, an embedded picture, letters that are not outlines, a
     * filter, or so many nested copies that drawing it takes no reasonable time.
     */
    public static Optional<Logo> read(byte[] file) {
        if (file.length == 0 || file.length > LARGEST_FILE) {
            return Optional.empty();
        }
        Logo.Format format = PngPicture.isPng(file) ? Logo.Format.PNG : Logo.Format.SVG;
        Logo logo = new Logo(format, file);
        return picture(logo).map(picture -> logo);
    }

    /**
     * How large a logo is.
     *
     * @throws IllegalArgumentException for a logo that {@link #read} would not give
     */
    public static Size size(Logo logo) {
        return drawable(logo).size();
    }

    /**
     * Draws a logo in the middle of an area, as large as fits with its own ratio of width and height.
     *
     * @param canvas keeps its state
     * @throws IllegalArgumentException for a logo that {@link #read} would not give
     */
    public static void draw(Logo logo, Graphics2D canvas, Rectangle2D area) {
        Picture picture = drawable(logo);
        Size size = picture.size();
        double scale = Math.min(area.getWidth() / size.width(), area.getHeight() / size.height());
        Graphics2D own = (Graphics2D) canvas.create();
        try {
            own.clip(area);
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            own.translate(area.getCenterX() - scale * size.width() / 2, area.getCenterY() - scale * size.height() / 2);
            own.scale(scale, scale);
            picture.draw(own);
        } finally {
            own.dispose();
        }
    }

    private static Picture drawable(Logo logo) {
        return picture(logo).orElseThrow(() -> new IllegalArgumentException("Not a logo that can be drawn: " + logo));
    }

    private static Optional<Picture> picture(Logo logo) {
        return switch (logo.format()) {
            case PNG -> PngPicture.read(logo.bytes()).map(picture -> picture);
            case SVG -> SvgPicture.read(logo.bytes()).map(picture -> picture);
        };
    }
}
