package app;

import io.github.jdynox.Item;
import io.github.jdynox.AttributeType;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;

@Item
record User(
        @Item.Codec(Abstract.class) Long a,
        @Item.Codec(Closed.class) Long b,
        @Item.Codec(Taking.class) Long c,
        @Item.Codec(Outer.Inner.class) Long d,
        @Item.Codec(User.Hidden.class) Long e) {

    private static final class Hidden extends Open {}
}

abstract class Abstract implements ValueCodec<Long> {}

class Open implements ValueCodec<Long> {

    public AttributeType type() {
        return AttributeType.S;
    }

    public Long read(JsonReader in) {
        return null;
    }

    public void write(JsonWriter out, Long value) {}
}

class Closed extends Open {
    private Closed() {}
}

class Taking extends Open {
    Taking(int ignored) {}
}

class Outer {
    class Inner extends Open {}
}
