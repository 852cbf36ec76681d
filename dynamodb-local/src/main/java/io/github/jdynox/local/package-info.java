/** AWS's own DynamoDB Local, started and stopped inside the JVM. */
@NullMarked
package io.github.jdynox.local;

import org.jspecify.annotations.NullMarked;
