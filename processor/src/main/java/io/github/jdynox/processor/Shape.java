package io.github.jdynox.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/** What a Java type is on the wire, and how generated code names its codec. */
sealed interface Shape
        permits Scalar, Shape.Constant, Shape.Document, Shape.ListOf, Shape.SetOf, Shape.MapOf, Shape.Custom {

    /** The Java type, boxed. */
    TypeName type();

    /** The wire type's descriptor: S, N, ...; null where only a codec at run time knows. */
    @Nullable
    String wire();

    /** An expression for the {@code ValueCodec}. */
    CodeBlock codec();

    /** True where a document in it contains the model in its turn. */
    default boolean cyclic() {
        return false;
    }

    /** An enum: its constants' names as strings. */
    record Constant(ClassName type) implements Shape {
        @Override
        public String wire() {
            return "S";
        }

        @Override
        public CodeBlock codec() {
            return CodeBlock.of("$T.enumOf($T.class)", Core.CODECS, type);
        }
    }

    /**
     * A nested model.
     *
     * @param itemCodec an expression for its {@code ItemCodec}
     * @param cyclic true where it contains the model in its turn
     */
    record Document(ClassName type, CodeBlock itemCodec, boolean cyclic) implements Shape {
        @Override
        public String wire() {
            return "M";
        }

        @Override
        public CodeBlock codec() {
            return CodeBlock.of("$T.document($L)", Core.CODECS, itemCodec);
        }
    }

    /** A List. */
    record ListOf(Shape element) implements Shape {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(ClassName.get(java.util.List.class), element.type());
        }

        @Override
        public String wire() {
            return "L";
        }

        @Override
        public CodeBlock codec() {
            return CodeBlock.of("$T.listOf($L)", Core.CODECS, element.codec());
        }

        @Override
        public boolean cyclic() {
            return element.cyclic();
        }
    }

    /** A Set of strings, numbers or binaries. */
    record SetOf(Shape element) implements Shape {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(ClassName.get(java.util.Set.class), element.type());
        }

        @Override
        public String wire() {
            return element.wire() + "S";
        }

        @Override
        public CodeBlock codec() {
            return CodeBlock.of("$T.setOf($L)", Core.CODECS, element.codec());
        }
    }

    /** A Map with string keys. */
    record MapOf(Shape value) implements Shape {
        @Override
        public TypeName type() {
            return ParameterizedTypeName.get(
                    ClassName.get(java.util.Map.class), ClassName.get(String.class), value.type());
        }

        @Override
        public String wire() {
            return "M";
        }

        @Override
        public CodeBlock codec() {
            return CodeBlock.of("$T.mapOf($L)", Core.CODECS, value.codec());
        }

        @Override
        public boolean cyclic() {
            return value.cyclic();
        }
    }

    /** A type with a codec of the user's own. */
    record Custom(TypeName type, ClassName codecClass) implements Shape {
        @Override
        public @Nullable String wire() {
            return null;
        }

        @Override
        public CodeBlock codec() {
            return CodeBlock.of("new $T()", codecClass);
        }
    }
}
