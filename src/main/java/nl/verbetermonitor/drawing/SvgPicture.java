package nl.verbetermonitor.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.NoLoadExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.dom.util.DOMUtilities;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.util.ParsedURL;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An SVG, drawn as lines and planes. */
record SvgPicture(GraphicsNode node, Rectangle2D view) implements Picture {

    private static final String FEATURES = "http://xml.org/sax/features/";
    private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";

    static Optional<SvgPicture> read(byte[] file) {
        return parsed(file).filter(SvgRules::allow).flatMap(SvgPicture::built);
    }

    /** Read by the parser of the JDK itself, whatever else is on the class path: its limits are known. */
    private static Optional<Document> parsed(byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(FEATURES + "external-general-entities", false);
            factory.setFeature(FEATURES + "external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            // Drawing programs name their namespaces by entities, so a few must be allowed.
            factory.setAttribute(LIMITS + "entityExpansionLimit", "200");
            factory.setAttribute(LIMITS + "totalEntitySizeLimit", "100000");
            factory.setAttribute(LIMITS + "maxElementDepth", "200");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(new DefaultHandler());
            return Optional.of(builder.parse(new ByteArrayInputStream(file)));
        } catch (SAXException | IOException broken) {
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The parser of the JDK cannot be closed off", e);
        }
    }

    private static Optional<SvgPicture> built(Document parsed) {
        Document document = DOMUtilities.deepCloneDocument(parsed, SVGDOMImplementation.getDOMImplementation());
        SvgSize declared = SvgSize.of(parsed.getDocumentElement());
        if (!declared.allowed()) {
            return Optional.empty();
        }
        declared.setOn(document.getDocumentElement());
        BridgeContext context = new BridgeContext(new ClosedAgent());
        try {
            context.setDynamicState(BridgeContext.STATIC);
            GraphicsNode node = new GVTBuilder().build(context, document);
            Rectangle2D drawn = node.getPrimitiveBounds();
            if (drawn == null || !(drawn.getWidth() > 0 && drawn.getHeight() > 0)) {
                return Optional.empty();
            }
            return Optional.of(new SvgPicture(node, declared.view().orElse(drawn)));
        } catch (RuntimeException broken) {
            // Batik tells what is wrong with a drawing by exceptions of many kinds, some of them those of mistakes in
            // code.
            return Optional.empty();
        } finally {
            context.dispose();
        }
    }

    @Override
    public Logos.Size size() {
        return new Logos.Size(view.getWidth(), view.getHeight());
    }

    @Override
    public void draw(Graphics2D canvas) {
        canvas.translate(-view.getX(), -view.getY());
        node.paint(canvas);
    }

    /** Lets nothing in: no scripts, no resources. */
    private static final class ClosedAgent extends UserAgentAdapter {

        @Override
        public ScriptSecurity getScriptSecurity(String type, ParsedURL script, ParsedURL document) {
            return new NoLoadScriptSecurity(type);
        }

        @Override
        public ExternalResourceSecurity getExternalResourceSecurity(ParsedURL resource, ParsedURL document) {
            return new NoLoadExternalResourceSecurity();
        }
    }
}
