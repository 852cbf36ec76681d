/** The {@code jdynox} command: one class a command, shared options as mixins. */
@NullMarked
package io.github.jdynox.cli;

import org.jspecify.annotations.NullMarked;
