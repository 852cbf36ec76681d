/** How Java values become attribute values and come back. */
@NullMarked
package io.github.jdynox.codec;

import org.jspecify.annotations.NullMarked;
