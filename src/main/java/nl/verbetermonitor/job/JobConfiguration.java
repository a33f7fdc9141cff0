package nl.verbetermonitor.job;

import nl.verbetermonitor.history.HistoryConfiguration;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Spring Batch with its job repository in the database of the history, which is a bean already. */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository
@Import(HistoryConfiguration.class)
public class JobConfiguration {}
