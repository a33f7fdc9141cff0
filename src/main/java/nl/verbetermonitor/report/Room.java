package nl.verbetermonitor.report;

/**
 * How much room there is to tell what asks for attention.
 *
 * @param items how many things that need a decision are told, at least 1
 * @param rows how many rows a sentence names, at least 1
 * @param characters how long the name of a row may be
 */
record Room(int items, int rows, int characters) {}
