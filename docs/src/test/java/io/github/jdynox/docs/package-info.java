/** The examples of the guide and the README: each region of these tests stands in a page, word for word. */
@NullMarked
package io.github.jdynox.docs;

import org.jspecify.annotations.NullMarked;
