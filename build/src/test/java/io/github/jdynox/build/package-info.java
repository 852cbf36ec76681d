/** The rules that hold for all modules. */
@NullMarked
package io.github.jdynox.build;

import org.jspecify.annotations.NullMarked;
