/** The annotations that declare a model, keys, and the root of all errors. */
@NullMarked
package io.github.jdynox;

import org.jspecify.annotations.NullMarked;
