/** Whole processes: one JVM a measurement. */
@NullMarked
package io.github.jdynox.benchmarks.process;

import org.jspecify.annotations.NullMarked;
