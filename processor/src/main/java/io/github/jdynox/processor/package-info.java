/**
 * The annotation processor. A type on its way through it: {@link io.github.jdynox.processor.ItemProcessor} hands it to
 * {@code ModelReader}, which reads and checks it into a {@code ModelType}, reporting each {@code Problem} on the way; a
 * {@code ModelType} is sound, and the writers ({@code CodecWriter}, {@code MetamodelWriter}, {@code HooksWriter}) turn it
 * into source files.
 */
@NullMarked
package io.github.jdynox.processor;

import org.jspecify.annotations.NullMarked;
