/** Tables kept in a directory: what is in memory is the truth while the process lives, the file is what it begins with. */
@NullMarked
package io.github.jdynox.memory.store;

import org.jspecify.annotations.NullMarked;
