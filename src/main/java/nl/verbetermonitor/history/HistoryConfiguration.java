package nl.verbetermonitor.history;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Lets a Spring application that has a {@link History} keep its own tables in the same database. */
@Configuration(proxyBeanMethods = false)
public class HistoryConfiguration {

    @Bean(destroyMethod = "") // the history closes it
    DataSource dataSource(History history) {
        return history.dataSource();
    }

    @Bean
    PlatformTransactionManager transactionManager(History history) {
        return history.transactions();
    }
}
