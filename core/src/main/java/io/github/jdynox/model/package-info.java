/** What jdynox knows of a model: table, keys, indexes, codec and hooks. */
@NullMarked
package io.github.jdynox.model;

import org.jspecify.annotations.NullMarked;
