/** Speed and memory beside what a user would pick instead; run by hand, see docs/snelheid.md. */
@NullMarked
package nl.verbetermonitor.benchmark;

import org.jspecify.annotations.NullMarked;
