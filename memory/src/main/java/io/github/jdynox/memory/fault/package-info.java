/** The service's refusals. */
@NullMarked
package io.github.jdynox.memory.fault;

import org.jspecify.annotations.NullMarked;
