/** The models that the tests read and write: compiled with the processor, in a null-marked package as users have. */
@NullMarked
package io.github.jdynox.processor.sample;

import org.jspecify.annotations.NullMarked;
