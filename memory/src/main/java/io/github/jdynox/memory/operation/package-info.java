/** One class an operation, and the engine that dispatches to them. */
@NullMarked
package io.github.jdynox.memory.operation;

import org.jspecify.annotations.NullMarked;
