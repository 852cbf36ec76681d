package io.github.jdynox.processor;

import com.palantir.javapoet.ClassName;

/** The types of jdynox-core that generated code refers to: the processor knows them by name only. */
final class Core {

    static final String ITEM = "io.github.jdynox.Item";
    static final String GENERATED = "javax.annotation.processing.Generated";
    static final String VALUE_CODEC_NAME = "io.github.jdynox.codec.ValueCodec";

    static final ClassName ITEM_PROJECTION = ClassName.get("io.github.jdynox", "Item", "Projection");
    static final ClassName ATTRIBUTE_TYPE = ClassName.get("io.github.jdynox", "AttributeType");
    static final ClassName DECODE_EXCEPTION = ClassName.get("io.github.jdynox", "DecodeException");

    static final ClassName ITEM_CODEC = codec("ItemCodec");
    static final ClassName VALUE_CODEC = codec("ValueCodec");
    static final ClassName CODECS = codec("Codecs");

    static final ClassName JSON_READER = json("JsonReader");
    static final ClassName JSON_WRITER = json("JsonWriter");
    static final ClassName NAMES = json("Names");

    static final ClassName ATTRIBUTE = attribute("Attribute");
    static final ClassName STRING_ATTRIBUTE = attribute("StringAttribute");
    static final ClassName NUMBER_ATTRIBUTE = attribute("NumberAttribute");
    static final ClassName BINARY_ATTRIBUTE = attribute("BinaryAttribute");
    static final ClassName SET_ATTRIBUTE = attribute("SetAttribute");
    static final ClassName LIST_ATTRIBUTE = attribute("ListAttribute");
    static final ClassName MAP_ATTRIBUTE = attribute("MapAttribute");

    static final ClassName MODEL = model("Model");
    static final ClassName MODELS = model("Models");
    static final ClassName HOOKS = model("Hooks");
    static final ClassName GLOBAL_INDEX = model("GlobalIndex");
    static final ClassName LOCAL_INDEX = model("LocalIndex");
    static final ClassName KEY_SCHEMA = model("KeySchema");
    static final ClassName KEY_ATTRIBUTE = model("KeyAttribute");

    private Core() {}

    private static ClassName codec(String name) {
        return ClassName.get("io.github.jdynox.codec", name);
    }

    private static ClassName json(String name) {
        return ClassName.get("io.github.jdynox.json", name);
    }

    private static ClassName attribute(String name) {
        return ClassName.get("io.github.jdynox.attribute", name);
    }

    private static ClassName model(String name) {
        return ClassName.get("io.github.jdynox.model", name);
    }
}
