package nl.verbetermonitor.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "griffie@gemeente.example",
                "a.b+c_d@sub-domein.gemeente.example",
                "jeugd&zorg@gemeente.example",
                "14024@gemeente.example"
            })
    void isWhatMailCanBeSentTo(String text) {
        assertThat(MailAddress.parse(text)).map(MailAddress::text).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "griffie",
                "griffie@gemeente",
                "@gemeente.example",
                "griffie@",
                "Griffie <griffie@gemeente.example>",
                "griffie@gemeente.example, raad@gemeente.example",
                "griffie@gemeente.example\r\nBcc: x@elders.example",
                "griffie @gemeente.example",
                "griffie@gemeente..example",
                ".griffie@gemeente.example",
                "griffië@gemeente.example",
                "griffie@[127.0.0.1]",
                "griffie@@gemeente.example"
            })
    void isNothingElse(String text) {
        assertThat(MailAddress.parse(text)).isEmpty();
    }
}
