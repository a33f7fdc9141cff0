package nl.verbetermonitor.cli;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.verbetermonitor.VerbetermonitorApplication;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/** Opens an installation by starting the Spring application with our settings and nothing else. */
final class SpringMonitors implements Monitors {

    /** What PostgreSQL says of a user or password that it refuses, and of a database that is not there. */
    private static final List<String> WRONG_ADDRESS = List.of("28000", "28P01", "3D000");

    @Override
    public Monitor open(Settings settings) {
        try {
            return start(settings);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException refusal && WRONG_ADDRESS.contains(refusal.getSQLState())) {
                    throw new ConfigurationException(Texts.text("database.refused"));
                }
            }
            throw e;
        }
    }

    private static Monitor start(Settings settings) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(VerbetermonitorApplication.class)
                .environment(new ClosedEnvironment(properties(settings)))
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .addCommandLineProperties(false)
                .initializers(started -> started.getBeanFactory().registerSingleton("settings", settings))
                .run();
        return new SpringMonitor(context);
    }

    private static Map<String, Object> properties(Settings settings) {
        Map<String, Object> properties = new TreeMap<>();
        DatabaseSettings database = settings.database();
        properties.put("spring.datasource.url", database.isEmbedded() ? embedded(settings) : database.url());
        properties.put("spring.datasource.username", database.user());
        properties.put("spring.datasource.password", database.password().reveal());
        // files in the working directory, such as an application.properties of another program, are none of ours
        properties.put("spring.config.location", "optional:classpath:/");
        properties.put("spring.batch.job.enabled", "false");
        return properties;
    }

    /**
     * Without WRITE_DELAY=0 a power failure costs commits that were already acknowledged; without AUTO_SERVER a second
     * process, such as {@code status} during a run, cannot open the database.
     */
    private static String embedded(Settings settings) {
        return "jdbc:h2:file:" + settings.data().resolve("verbetermonitor") + ";WRITE_DELAY=0;AUTO_SERVER=TRUE";
    }

    /** Knows neither the variables of the environment nor those of the machine: our settings are checked, those are not. */
    private static final class ClosedEnvironment extends StandardEnvironment {

        ClosedEnvironment(Map<String, Object> properties) {
            getPropertySources().addFirst(new MapPropertySource("settings", properties));
        }

        @Override
        protected void customizePropertySources(MutablePropertySources sources) {}
    }
}
