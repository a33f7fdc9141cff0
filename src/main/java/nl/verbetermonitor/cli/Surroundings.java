package nl.verbetermonitor.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What a command gets from the world.
 *
 * @param home the installation
 * @param workingDirectory the directory of the caller
 * @param environment the environment variables
 * @param screen where answers and messages go
 * @param clock tells what day it is, in Amsterdam
 * @param stop that somebody asks the program to stop
 * @param monitors opens the installation for the commands that need its database
 */
record Surroundings(
        Path home,
        Path workingDirectory,
        Map<String, String> environment,
        Screen screen,
        Clock clock,
        StopRequest stop,
        Monitors monitors) {}
