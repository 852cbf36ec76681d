/** JUnit 5 extension and item assertions over the embedded engine. */
@NullMarked
package io.github.jdynox.testing;

import org.jspecify.annotations.NullMarked;
