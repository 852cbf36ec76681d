/** Attribute values in a compact binary form: numbers, sets, documents, sizes, order. */
@NullMarked
package io.github.jdynox.memory.value;

import org.jspecify.annotations.NullMarked;
