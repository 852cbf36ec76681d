/** What one pass over a table tells of its items: attributes, sizes, skew; as text and as a page. */
@NullMarked
package io.github.jdynox.cli.profile;

import org.jspecify.annotations.NullMarked;
