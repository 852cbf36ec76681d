/** The cities of the world, loaded, counted, scanned and paged before the user's eyes. */
@NullMarked
package io.github.jdynox.cli.demo;

import org.jspecify.annotations.NullMarked;
