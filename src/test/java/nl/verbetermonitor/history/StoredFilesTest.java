package nl.verbetermonitor.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;

class StoredFilesTest {

    private static final int MIB = 1 << 20;

    @OnBothDatabases
    void aFileOfAnyLengthComesBackByteForByte(History history) throws IOException {
        for (int length : new int[] {0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB + 7}) {
            byte[] bytes = bytes(length);
            String sha256 = Sha256.of(bytes);

            assertThat(history.files().store(sha256, new ByteArrayInputStream(bytes)))
                    .isTrue();

            assertThat(stored(history, sha256)).isEqualTo(bytes);
        }
    }

    @OnBothDatabases
    void bytesInMemoryAreKeptUnderTheirHashOnce(History history) {
        byte[] bytes = bytes(2 * MIB + 1);

        String sha256 = history.files().store(bytes);

        assertThat(history.files().store(bytes)).isEqualTo(sha256);
        assertThat(stored(history, sha256)).isEqualTo(bytes);
    }

    @OnBothDatabases
    void aFileThatChangedSinceItWasHashedIsNotStored(History history) throws IOException {
        String sha256 = Sha256.of(bytes(10));

        assertThat(history.files().store(sha256, new ByteArrayInputStream(bytes(11))))
                .isFalse();

        assertThat(history.files().has(sha256)).isFalse();
    }

    @OnBothDatabases
    void aFileThatWasStoredHalfIsNotThereAndCanBeStoredAgain(History history) throws IOException {
        byte[] bytes = bytes(3 * MIB);
        String sha256 = Sha256.of(bytes);
        assertThatThrownBy(() -> history.files().store(sha256, breakingAfter(bytes, 2 * MIB)))
                .isInstanceOf(IOException.class);

        assertThat(history.files().has(sha256)).isFalse();
        assertThatThrownBy(() -> stored(history, sha256)).isInstanceOf(IllegalStateException.class);

        assertThat(history.files().store(sha256, new ByteArrayInputStream(bytes)))
                .isTrue();
        assertThat(stored(history, sha256)).isEqualTo(bytes);
    }

    private static byte[] stored(History history, String sha256) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        history.files().copy(sha256, target);
        return target.toByteArray();
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static InputStream breakingAfter(byte[] bytes, int length) {
        return new InputStream() {
            private int at;

            @Override
            public int read(byte[] target, int from, int size) throws IOException {
                if (at == length) {
                    throw new IOException("The disk is gone");
                }
                int given = Math.min(size, length - at);
                System.arraycopy(bytes, at, target, from, given);
                at += given;
                return given;
            }

            @Override
            public int read() throws IOException {
                if (at == length) {
                    throw new IOException("The disk is gone");
                }
                return bytes[at++] & 0xff;
            }
        };
    }
}
