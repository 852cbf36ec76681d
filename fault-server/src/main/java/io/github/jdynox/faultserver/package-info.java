/** A loopback HTTP server that answers as scripted, faults included. */
@NullMarked
package io.github.jdynox.faultserver;

import org.jspecify.annotations.NullMarked;
