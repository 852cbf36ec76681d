/** The embedded engine: DynamoDB's JSON protocol answered in the process. */
@NullMarked
package io.github.jdynox.memory;

import org.jspecify.annotations.NullMarked;
