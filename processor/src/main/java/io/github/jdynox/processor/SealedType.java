package io.github.jdynox.processor;

import java.util.List;

/**
 * A sealed type annotated with {@code @Item} in which no problem was found.
 *
 * @param model the same as a model: the attributes of all subtypes, after the one that tells them apart
 * @param subtypes in the order of their declaration, each with a tag
 */
record SealedType(ModelType model, String typeAttribute, List<ModelType> subtypes) {}
