/** The embedded engine and DynamoDB Local, with the cities in them. */
@NullMarked
package io.github.jdynox.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
