package nl.verbetermonitor.pdf;

import java.awt.Color;
import nl.verbetermonitor.drawing.Charts;

/**
 * What the rows of one report are made with.
 *
 * @param accent the accent colour of the report
 */
record Tools(Templates templates, Markup markup, Ruler ruler, Charts charts, Color accent) {}
