package nl.verbetermonitor.cli;

/** Opens an installation. Commands that need no database never ask for one. */
@FunctionalInterface
interface Monitors {

    /**
     * Opens the database that the settings name and brings it up to date.
     *
     * @throws ConfigurationException when the settings cannot be used, such as a wrong password of the database
     */
    Monitor open(Settings settings);
}
