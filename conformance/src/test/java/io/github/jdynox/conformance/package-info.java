/** One set of expectations, held against every DynamoDB there is here. */
@NullMarked
package io.github.jdynox.conformance;

import org.jspecify.annotations.NullMarked;
