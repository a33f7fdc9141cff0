package nl.verbetermonitor.workbook;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** Readers of the attributes that every cell has; they take characters, as making strings of them took most of the time. */
final class Attributes {

    static final int LAST_ROW = 1_048_576;
    static final int LAST_COLUMN = 16_384;

    private Attributes() {}

    /** A whole number from 0. */
    static final class Index extends TypedValueDecoder {

        private final int largest;
        private int value;

        Index(int largest) {
            this.largest = largest;
        }

        /** What was read; -1 when it is no whole number from 0 to the largest. */
        int value() {
            return value;
        }

        @Override
        public void decode(String input) {
            decode(input.toCharArray(), 0, input.length());
        }

        @Override
        public void decode(char[] chars, int start, int end) {
            value = Numbers.index(chars, start, end, largest);
        }

        @Override
        public void handleEmptyValue() {
            value = -1;
        }
    }

    /** The address of a cell, such as H14. */
    static final class Reference extends TypedValueDecoder {

        private int row;
        private int column;

        /** From 1; 0 when the address is none, or beyond the last row or column. */
        int row() {
            return row;
        }

        /** 1 for A; 0 when the address is none, or beyond the last row or column. */
        int column() {
            return column;
        }

        @Override
        public void decode(String input) {
            decode(input.toCharArray(), 0, input.length());
        }

        @Override
        public void decode(char[] chars, int start, int end) {
            int at = start;
            int letters = 0;
            while (at < end && letters <= LAST_COLUMN) {
                int letter = chars[at] | 0x20;
                if (letter < 'a' || letter > 'z') {
                    break;
                }
                letters = letters * 26 + letter - 'a' + 1;
                at++;
            }
            int number = Numbers.index(chars, at, end, LAST_ROW);
            boolean exists = letters >= 1 && letters <= LAST_COLUMN && number >= 1;
            column = exists ? letters : 0;
            row = exists ? number : 0;
        }

        @Override
        public void handleEmptyValue() {
            row = 0;
            column = 0;
        }
    }

    /** What kind of value a cell says it holds. */
    static final class Type extends TypedValueDecoder {

        private CellType value = CellType.NUMBER;

        CellType value() {
            return value;
        }

        @Override
        public void decode(String input) {
            value = CellType.of(input);
        }

        @Override
        public void decode(char[] chars, int start, int end) {
            value = end - start == 1 ? CellType.of(chars[start]) : CellType.of(new String(chars, start, end - start));
        }

        @Override
        public void handleEmptyValue() {
            value = CellType.OTHER;
        }
    }
}
