package nl.verbetermonitor.distribution;

/** Something that is sent to a reader. */
public sealed interface Item permits Document, Reminder {}
