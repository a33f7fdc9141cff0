package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes properties of an object in JSON; what is not known is null. */
final class JsonFields {

    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    /** A number as people write it: without an exponent, without zeros at the end. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    void text(String name, String text) {
        json.writeStringProperty(name, text);
    }

    void text(String name, Optional<String> text) {
        if (text.isPresent()) {
            json.writeStringProperty(name, text.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    /** A day as 2023-09-30. */
    void date(String name, Optional<LocalDate> date) {
        text(name, date.map(LocalDate::toString));
    }

    void number(String name, Optional<BigDecimal> number) {
        if (number.isPresent()) {
            json.writeNumberProperty(name, plain(number.get()));
        } else {
            json.writeNullProperty(name);
        }
    }

    void count(String name, long count) {
        json.writeNumberProperty(name, count);
    }

    void count(String name, Optional<Integer> count) {
        number(name, count.map(BigDecimal::valueOf));
    }

    void yes(String name, boolean yes) {
        json.writeBooleanProperty(name, yes);
    }

    void texts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /** A property that is an object of its own. */
    void object(String name, Runnable properties) {
        json.writeObjectPropertyStart(name);
        properties.run();
        json.writeEndObject();
    }

    void nothing(String name) {
        json.writeNullProperty(name);
    }

    /** One row of an array. */
    @FunctionalInterface
    interface Row<T> {
        void write(T row);
    }

    /** A property that is an array of objects. */
    <T> void rows(String name, Iterable<T> rows, Row<T> row) {
        json.writeArrayPropertyStart(name);
        for (T one : rows) {
            json.writeStartObject();
            row.write(one);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
