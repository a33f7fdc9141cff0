package nl.verbetermonitor.cli;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a command gets from the world.
 *
 * @param home the installation
 * @param workingDirectory the directory of the caller
 * @param environment the environment variables
 * @param screen where answers and messages go
 * @param monitors opens the installation for the commands that need its database
 */
record Surroundings(
        Path home, Path workingDirectory, Map<String, String> environment, Screen screen, Monitors monitors) {}
