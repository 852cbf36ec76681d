/** Clients, tables, scans, queries and counts: asynchronous first, with a blocking view of the same thing. */
@NullMarked
package io.github.jdynox.client;

import org.jspecify.annotations.NullMarked;
