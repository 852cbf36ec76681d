/** Typed handles on a model's attributes: where conditions and updates begin. */
@NullMarked
package io.github.jdynox.attribute;

import org.jspecify.annotations.NullMarked;
