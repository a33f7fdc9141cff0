package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import org.junit.jupiter.api.Test;

class XmlCursorTest {

    @Test
    void ourParserIsNotTheOneThatOtherLibrariesGet() {
        assertThat(XMLInputFactory.newFactory().getClass().getName()).doesNotContain("aalto");
        assertThat(XMLOutputFactory.newFactory().getClass().getName()).doesNotContain("aalto");
        assertThat(XMLEventFactory.newFactory().getClass().getName()).doesNotContain("aalto");
    }
}
