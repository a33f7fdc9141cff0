package nl.verbetermonitor.drawing;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A PNG, with its own pixels and transparency. */
record PngPicture(BufferedImage image) implements Picture {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Bytes of a chunk without content: its length, type and checksum. */
    private static final int CHUNK = 12;

    private static final int CHECKSUM = 4;
    /** The letters IEND. */
    private static final int LAST_CHUNK = 0x49454E44;

    static boolean isPng(byte[] file) {
        return file.length > SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    static Optional<PngPicture> read(byte[] file) {
        if (!isPng(file) || !isWhole(file)) {
            return Optional.empty();
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            // The header is asked first: a small file may unfold to more pixels than there is memory for.
            boolean fits = reader.getWidth(0) <= LARGEST_SIDE && reader.getHeight(0) <= LARGEST_SIDE;
            return fits ? Optional.of(new PngPicture(reader.read(0))) : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            // The reader of the JDK answers some kinds of damage with other exceptions than it declares.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** Whether the last chunk is there; the reader of the JDK fills up what was cut off. */
    private static boolean isWhole(byte[] file) {
        ByteBuffer chunks = ByteBuffer.wrap(file).position(SIGNATURE.length);
        while (chunks.remaining() >= CHUNK) {
            int length = chunks.getInt();
            int type = chunks.getInt();
            if (type == LAST_CHUNK) {
                return true;
            }
            if (length < 0 || length > chunks.remaining() - CHECKSUM) {
                return false;
            }
            chunks.position(chunks.position() + length + CHECKSUM);
        }
        return false;
    }

    @Override
    public Logos.Size size() {
        return new Logos.Size(image.getWidth(), image.getHeight());
    }

    @Override
    public void draw(Graphics2D canvas) {
        canvas.drawImage(image, 0, 0, null);
    }
}
