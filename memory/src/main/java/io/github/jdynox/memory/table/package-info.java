/** Tables, their indexes and the rows in them. */
@NullMarked
package io.github.jdynox.memory.table;

import org.jspecify.annotations.NullMarked;
