/** What carries requests: the one seam between jdynox and AWS or the embedded engine. */
@NullMarked
package io.github.jdynox.client.spi;

import org.jspecify.annotations.NullMarked;
