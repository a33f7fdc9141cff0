package nl.verbetermonitor.drawing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import nl.verbetermonitor.report.Logo;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogosTest {

    private static final String RED = "<rect x='0' y='0' width='20' height='10' fill='#ff0000'/>";

    private static byte[] svg(String attributes, String content) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' " + attributes + ">"
                        + content + "</svg>")
                .getBytes(UTF_8);
    }

    private static byte[] svg(String content) {
        return svg("viewBox='0 0 20 10'", content);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static BufferedImage drawn(Logo logo) {
        BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 100, 100);
        Logos.draw(logo, canvas, new Rectangle2D.Double(20, 20, 60, 60));
        canvas.dispose();
        return image;
    }

    private static double ratio(Logo logo) {
        Logos.Size size = Logos.size(logo);
        return size.width() / size.height();
    }

    @Nested
    class AnSvg {

        @Test
        void isDrawnInTheMiddleWithItsOwnRatio() {
            BufferedImage image = drawn(Logos.read(svg(RED)).orElseThrow());

            assertThat(new Color(image.getRGB(21, 50))).isEqualTo(Color.RED);
            assertThat(new Color(image.getRGB(78, 63))).isEqualTo(Color.RED);
            assertThat(new Color(image.getRGB(50, 33))).isEqualTo(Color.WHITE);
            assertThat(new Color(image.getRGB(50, 67))).isEqualTo(Color.WHITE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "width='40' height='20'",
                    "width='4cm' height='20mm'",
                    "width='100%' height='100%' viewBox='0 0 20 10'",
                    "viewBox='0,0 20,10'",
                    "viewBox='0 0 1000000 500000'",
                    ""
                })
        void hasTheRatioOfItsSizeItsViewBoxOrElseItsContent(String attributes) {
            Logo logo = Logos.read(svg(attributes, RED)).orElseThrow();

            assertThat(ratio(logo)).isCloseTo(2, within(0.001));
        }

        @Test
        void mayNameNamespacesByEntitiesAndHoldWhatOnlyItsEditorReads() {
            String illustrator = "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' "
                    + "'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd' [<!ENTITY ns 'http://example.org/ns'>]>"
                    + "<svg xmlns='http://www.w3.org/2000/svg' xmlns:i='&ns;' viewBox='0 0 20 10' i:file='C:\\logo'>"
                    + "<i:views href='http://example.org/'/><metadata/><g style='stroke-dasharray:none'>" + RED
                    + "</g></svg>";

            assertThat(Logos.read(illustrator.getBytes(UTF_8))).isPresent();
        }

        @Test
        void mayReuseItsOwnPartsAndColours() {
            String reuse = "<defs><linearGradient id='c'><stop offset='0' stop-color='red'/></linearGradient>"
                    + "<rect id='r' width='20' height='10' fill='url(#c)'/></defs><use xlink:href='#r'/>";

            BufferedImage image = drawn(Logos.read(svg(reuse)).orElseThrow());

            assertThat(new Color(image.getRGB(50, 50))).isEqualTo(Color.RED);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "width='1e9' height='1e9'",
                    "width='4001' height='10'",
                    "width='0' height='10'",
                    "viewBox='0 0 0 0'",
                    "viewBox='0 0 1'",
                    "viewBox='0 0 a b'",
                    "viewBox='0 0 NaN NaN'",
                    "viewBox='0 0 1000 1'"
                })
        void isNoLogoWhenItsSizeIsNone(String attributes) {
            assertThat(Logos.read(svg(attributes, RED))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<script>1</script>",
                    "<image href='x.png' width='9' height='9'/>",
                    "<image href='data:image/svg+xml,&lt;svg/&gt;' width='9' height='9'/>",
                    "<foreignObject/>",
                    "<text>Gemeente</text>",
                    "<animate/>",
                    "<filter id='f'/>",
                    "<style>@import 'x.css';</style>",
                    "<style>rect { fill: url(x.svg#a) }</style>",
                    "<style>rect { fill: u\\72l(x.svg#a) }</style>",
                    "<use href='x.svg#a'/>",
                    "<use xlink:href='file:///etc/passwd'/>",
                    "<rect fill='url(x.svg#a)'/>",
                    "<rect style='fill:url(\"x.svg#a\")'/>",
                    "<rect onload='x()'/>",
                    "<g id='a'/><g id='a'/>",
                    "<path d='M0 0H999999' stroke='red' stroke-dasharray='0.00001'/>",
                    "<use id='u' href='#u'/>",
                    "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"
                })
        void isNoLogoWhenItHoldsMoreThanADrawing(String hostile) {
            assertThat(Logos.read(svg(RED + hostile))).isEmpty();
        }

        @Test
        void isNoLogoWhenItsCopiesMultiply() {
            StringBuilder bomb = new StringBuilder("<g id='a0'>" + RED + "</g>");
            for (int i = 1; i < 40; i++) {
                bomb.append("<g id='a%d'><use href='#a%d'/><use href='#a%d'/></g>".formatted(i, i - 1, i - 1));
            }

            assertTimeoutPreemptively(ofSeconds(20), () -> assertThat(Logos.read(svg(bomb.toString())))
                    .isEmpty());
        }

        @Test
        void isNoLogoWhenItsEntitiesMultiply() {
            StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY e0 'aaaaaaaaaa'>");
            for (int i = 1; i < 10; i++) {
                bomb.append("<!ENTITY e%d '%s'>".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
            }
            bomb.append("]><svg xmlns='http://www.w3.org/2000/svg'><title>&e9;</title>" + RED + "</svg>");

            assertTimeoutPreemptively(
                    ofSeconds(20), () -> assertThat(Logos.read(bomb.toString().getBytes(UTF_8)))
                            .isEmpty());
        }

        @Test
        void asksNothingOfTheNetwork() throws IOException {
            AtomicInteger asked = new AtomicInteger();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                asked.incrementAndGet();
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            });
            server.start();
            try {
                String host = "http://" + server.getAddress().getHostString() + ":"
                        + server.getAddress().getPort();
                String hostile = "<?xml-stylesheet href='" + host + "/a.css'?><!DOCTYPE svg SYSTEM '" + host
                        + "/a.dtd' [<!ENTITY %% p SYSTEM '" + host + "/p'>%%p;<!ENTITY e SYSTEM '" + host + "/e'>]>"
                        + "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xi='http://www.w3.org/2001/XInclude'"
                        + " viewBox='0 0 20 10' xml:base='" + host + "'>" + RED + "<title>&e;</title><xi:include href='"
                        + host + "/x'/>%s</svg>";

                Logos.read(hostile.formatted("").getBytes(UTF_8)).ifPresent(LogosTest::drawn);
                Logos.read(hostile.formatted("<image href='" + host + "/i.png' width='9' height='9'/>")
                                .getBytes(UTF_8))
                        .ifPresent(LogosTest::drawn);

                assertThat(asked).hasValue(0);
            } finally {
                server.stop(0);
            }
        }

        @Test
        void showsNothingOfAFileOfTheMachine(@TempDir Path folder) throws IOException {
            Path secret = Files.writeString(
                    folder.resolve("secret"),
                    "<rect xmlns='http://www.w3.org/2000/svg' " + "width='20' height='10' fill='#0000ff'/>");
            String hostile = "<!DOCTYPE svg [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>"
                    + "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'>" + RED + "&e;</svg>";

            BufferedImage image = drawn(Logos.read(hostile.getBytes(UTF_8)).orElseThrow());

            assertThat(new Color(image.getRGB(50, 50))).isEqualTo(Color.RED);
        }
    }

    @Nested
    class APng {

        @Test
        void isDrawnWithItsTransparency() throws IOException {
            BufferedImage half = new BufferedImage(20, 10, BufferedImage.TYPE_INT_ARGB);
            Graphics2D canvas = half.createGraphics();
            canvas.setColor(Color.RED);
            canvas.fillRect(0, 0, 10, 10);
            canvas.dispose();

            Logo logo = Logos.read(png(half)).orElseThrow();

            assertThat(ratio(logo)).isEqualTo(2);
            assertThat(new Color(drawn(logo).getRGB(30, 50))).isEqualTo(Color.RED);
            assertThat(new Color(drawn(logo).getRGB(70, 50))).isEqualTo(Color.WHITE);
        }

        @Test
        void isNoLogoWhenTooLarge() throws IOException {
            assertThat(Logos.read(png(new BufferedImage(4001, 1, BufferedImage.TYPE_BYTE_BINARY))))
                    .isEmpty();
        }

        @Test
        void isNoLogoWhenCutOff() throws IOException {
            byte[] whole = png(new BufferedImage(20, 10, BufferedImage.TYPE_INT_ARGB));
            for (int length = 0; length < whole.length - 12; length++) {
                assertThat(Logos.read(Arrays.copyOf(whole, length))).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "<svg", "<html/>", "<svg/>", "%PDF-1.7", "\u0000\u0000"})
    void anotherFileIsNoLogo(String content) {
        assertThat(Logos.read(content.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void aFileOfMoreThanTwoMegabytesIsNoLogo() {
        assertThat(Logos.read(svg(RED + " ".repeat(2 * 1024 * 1024)))).isEmpty();
    }

    @Test
    void anEmptyDrawingIsNoLogo() {
        assertThat(Logos.read(svg("<g/>"))).isEmpty();
    }

    @Test
    void whatWasNotReadIsNotDrawn() {
        Logo unread = new Logo(Logo.Format.SVG, svg("<script/>"));

        assertThatThrownBy(() -> Logos.size(unread)).isInstanceOf(IllegalArgumentException.class);
    }
}
