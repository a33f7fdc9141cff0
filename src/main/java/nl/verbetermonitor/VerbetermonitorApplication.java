package nl.verbetermonitor;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.modulith.Modulithic;

/**
 * Marks the root of the application. Nothing is found by scanning: {@link nl.verbetermonitor.job.Monitor} starts what a run
 * needs, and the other commands start fast because they need no Spring at all.
 */
@Modulithic
@SpringBootConfiguration(proxyBeanMethods = false)
public class VerbetermonitorApplication {}
