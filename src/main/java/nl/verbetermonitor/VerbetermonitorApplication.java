package nl.verbetermonitor;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The Spring application: everything that {@code nl.verbetermonitor.cli} starts when a command needs the database. */
@SpringBootApplication
public class VerbetermonitorApplication {}
