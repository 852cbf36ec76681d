/** What is measured, and the one command that runs it: {@link io.github.jdynox.benchmarks.Benchmarks}. */
@NullMarked
package io.github.jdynox.benchmarks;

import org.jspecify.annotations.NullMarked;
