package nl.verbetermonitor.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import nl.verbetermonitor.report.Chart;

/** Draws the charts of {@link SampleCharts} as pictures, in colour and in grey, to be looked at. */
final class ChartGallery {

    private static final Color ACCENT = new Color(0x00566B);
    private static final double WIDTH = 481;
    private static final int SCALE = 2;

    private ChartGallery() {}

    /** Writes the pictures into the folder that is named by the argument. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, Chart> sample : SampleCharts.all().entrySet()) {
            ImageIO.write(
                    picture(sample.getValue(), BufferedImage.TYPE_INT_RGB),
                    "png",
                    folder.resolve(sample.getKey() + ".png").toFile());
            ImageIO.write(
                    picture(sample.getValue(), BufferedImage.TYPE_BYTE_GRAY),
                    "png",
                    folder.resolve(sample.getKey() + "-grey.png").toFile());
        }
    }

    private static BufferedImage picture(Chart chart, int kind) {
        double width = chart instanceof Chart.Spark ? 60 : WIDTH;
        double height = new Charts().height(chart, width);
        int scale = chart instanceof Chart.Spark ? 4 * SCALE : SCALE;
        BufferedImage image = new BufferedImage((int) (width * scale), (int) Math.ceil(height * scale), kind);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(scale, scale);
        new Charts().draw(chart, ACCENT, canvas, new Rectangle2D.Double(0, 0, width, height));
        canvas.dispose();
        return image;
    }
}
