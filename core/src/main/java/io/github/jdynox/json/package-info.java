/** DynamoDB's wire JSON, read from and written to bytes without a tree in between. */
@NullMarked
package io.github.jdynox.json;

import org.jspecify.annotations.NullMarked;
