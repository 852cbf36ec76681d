/** Items in files: compressed or not, written so that no half of one looks whole, and read again. */
@NullMarked
package io.github.jdynox.cli.file;

import org.jspecify.annotations.NullMarked;
