package nl.verbetermonitor.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What arguments mean; one that means nothing is refused with what is allowed. */
final class Conversions {

    private Conversions() {}

    /** A text that says something. */
    static final class Filled implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (value.isBlank()) {
                throw new TypeConversionException(Texts.text("allowed.text"));
            }
            return value.strip();
        }
    }

    /** A number of a case: one line that a letter shows whole. */
    static final class CaseNumber implements ITypeConverter<String> {

        /** What the head of a letter shows at least, however short the letter has to be. */
        static final int LONGEST = 40;

        @Override
        public String convert(String value) {
            String number = value.strip();
            boolean isOneLine = number.codePoints().noneMatch(CaseNumber::breaksLine);
            if (number.isEmpty() || !isOneLine || number.length() > LONGEST) {
                throw new TypeConversionException(Texts.text("allowed.text"));
            }
            return number;
        }

        private static boolean breaksLine(int character) {
            return switch (Character.getType(character)) {
                case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    true;
                default -> false;
            };
        }
    }

    /** A day as 2023-06-30. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException(Texts.text("allowed.date"));
            }
        }
    }

    /** A moment as 2023-10-20T09:00, or a day, which begins with its first minute. */
    static final class Moment implements ITypeConverter<LocalDateTime> {
        @Override
        public LocalDateTime convert(String value) {
            String moment = value.strip().replace(' ', 'T');
            try {
                return moment.contains("T")
                        ? LocalDateTime.parse(moment)
                        : LocalDate.parse(moment).atStartOfDay();
            } catch (DateTimeException e) {
                throw new TypeConversionException(Texts.text("allowed.date"));
            }
        }
    }
}
