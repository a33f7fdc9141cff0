package nl.verbetermonitor.history;

import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a backup is written: a zip with {@code tables/<name>.jsonl}, in which each line is the row of a table as a JSON array,
 * {@code files/<first two digits>/<sha256>} with the bytes of a file, and last {@code manifest.json}.
 */
final class BackupFormat {

    static final String MANIFEST = "manifest.json";
    static final String TABLES = "tables/";
    static final String FILES = "files/";

    private static final JsonFactory JSON = JsonFactory.builder()
            // half a pair of surrogates is no character, but a database may hold one
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .rootValueSeparator("\n")
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private BackupFormat() {}

    static String entryOfTable(String name) {
        return TABLES + name + ".jsonl";
    }

    static String entryOfFile(String sha256) {
        return FILES + sha256.substring(0, 2) + "/" + sha256;
    }

    /** To be closed, which leaves the stream open. */
    static JsonGenerator rowsTo(OutputStream stream) {
        return JSON.createGenerator(ObjectWriteContext.empty(), stream);
    }

    /** To be closed, which leaves the stream open. */
    static JsonParser rowsFrom(InputStream stream) {
        return JSON.createParser(ObjectReadContext.empty(), stream);
    }
}
