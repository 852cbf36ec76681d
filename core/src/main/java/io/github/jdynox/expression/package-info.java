/** Paths, conditions and updates as values, and their rendering with placeholders. */
@NullMarked
package io.github.jdynox.expression;

import org.jspecify.annotations.NullMarked;
