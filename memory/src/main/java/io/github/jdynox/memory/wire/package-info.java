/** DynamoDB's JSON: requests read by shape, answers written. */
@NullMarked
package io.github.jdynox.memory.wire;

import org.jspecify.annotations.NullMarked;
