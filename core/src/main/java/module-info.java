import org.jspecify.annotations.NullMarked;

/** Annotations, wire codec, conditions and models: everything that generated code needs, without I/O and without AWS. */
@NullMarked
module io.github.jdynox.core {
    requires static transitive org.jspecify;

    exports io.github.jdynox;
    exports io.github.jdynox.attribute;
    exports io.github.jdynox.codec;
    exports io.github.jdynox.expression;
    exports io.github.jdynox.json;
    exports io.github.jdynox.model;
}
