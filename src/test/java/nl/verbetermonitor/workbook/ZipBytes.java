package nl.verbetermonitor.workbook;

import java.io.ByteArrayOutputStream;

/** Bytes as zip files have them: numbers begin with their lowest byte. */
final class ZipBytes {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ZipBytes two(long number) {
        return number(number, 2);
    }

    ZipBytes four(long number) {
        return number(number, 4);
    }

    ZipBytes eight(long number) {
        return number(number, 8);
    }

    private ZipBytes number(long number, int length) {
        for (int i = 0; i < length; i++) {
            bytes.write((int) (number >>> (8 * i)));
        }
        return this;
    }

    ZipBytes bytes(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    byte[] toArray() {
        return bytes.toByteArray();
    }
}
