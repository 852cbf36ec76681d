/** The canned pages, and the server that answers with them. */
@NullMarked
package io.github.jdynox.benchmarks.page;

import org.jspecify.annotations.NullMarked;
