/** The ways to read and write that are held against each other. */
@NullMarked
package io.github.jdynox.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
