/** What was measured, as text and pictures. */
@NullMarked
package io.github.jdynox.benchmarks.report;

import org.jspecify.annotations.NullMarked;
