package nl.verbetermonitor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Which version of the program this is. */
final class Version {

    private Version() {}

    /** The version as the build gave it, such as {@code 0.1.0}. */
    static String number() {
        Properties build = new Properties();
        try (InputStream stream = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (stream != null) {
                build.load(stream);
            }
        } catch (IOException e) {
            return ""; // the version alone is no reason to fail
        }
        return build.getProperty("build.version", "");
    }
}
