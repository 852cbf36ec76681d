/** Items as text: tables, CSV, JSON. */
@NullMarked
package io.github.jdynox.cli.output;

import org.jspecify.annotations.NullMarked;
