package nl.verbetermonitor.benchmark;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Unpacks a workbook and passes once over the XML of its texts and sheets, with the same cursor as the readers use. */
final class Floor {

    private Floor() {}

    /** How many elements there are. */
    static long pass(Path workbook) throws IOException {
        XMLInputFactory factory = new InputFactoryImpl();
        long elements = 0;
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            List<? extends ZipEntry> parts = zip.stream()
                    .filter(part -> part.getName().matches("xl/(sharedStrings|worksheets/.*)\\.xml"))
                    .toList();
            for (ZipEntry part : parts) {
                try (InputStream in = zip.getInputStream(part)) {
                    elements += pass(factory.createXMLStreamReader(in));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return elements;
    }

    private static long pass(XMLStreamReader xml) throws XMLStreamException {
        long elements = 0;
        while (xml.hasNext()) {
            elements += xml.next() == XMLStreamReader.START_ELEMENT ? 1 : 0;
        }
        return elements;
    }
}
