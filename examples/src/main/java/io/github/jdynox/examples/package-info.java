/** The cities of the world as a table, and examples that run on it. */
@NullMarked
package io.github.jdynox.examples;

import org.jspecify.annotations.NullMarked;
