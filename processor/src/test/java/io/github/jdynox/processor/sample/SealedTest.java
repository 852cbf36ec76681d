package io.github.jdynox.processor.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.DecodeException;
import io.github.jdynox.model.Hooks;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.Model;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Items of a sealed type, each of which is one of its subtypes. */
class SealedTest {

    private static final Shape CIRCLE = new Shape.Circle("a", 1.5, "red");
    private static final Shape SQUARE = new Shape.Square("b", 2);

    @Test
    void write_subtype_putsItsTypeFirst() {
        assertThat(Wire.write(Shape.class, CIRCLE))
                .isEqualTo("{\"kind\":{\"S\":\"CIRCLE\"},\"id\":{\"S\":\"a\"},\"radius\":{\"N\":\"1.5\"},"
                        + "\"color\":{\"S\":\"red\"}}");
    }

    @Test
    void write_subtypeByItself_hasItsTypeToo() {
        assertThat(Wire.write(Shape.Square.class, new Shape.Square("b", 2)))
                .isEqualTo("{\"kind\":{\"S\":\"SQUARE\"},\"id\":{\"S\":\"b\"},\"side\":{\"N\":\"2.0\"}}");
    }

    @Test
    void roundTrip_eachSubtype_isItself() {
        for (Shape shape : List.of(CIRCLE, SQUARE, new Shape.Group("c", List.of(CIRCLE, SQUARE)))) {
            assertThat(Wire.roundTrip(Shape.class, shape)).isEqualTo(shape).hasSameClassAs(shape);
        }
    }

    @Test
    void read_typeInAnyPlace_isFound() {
        String id = "\"id\":{\"S\":\"b\"}";
        String side = "\"side\":{\"N\":\"2\"}";
        String kind = "\"kind\":{\"S\":\"SQUARE\"}";

        assertThat(Wire.read(Shape.class, "{" + id + "," + side + "," + kind + "}"))
                .isEqualTo(SQUARE);
        assertThat(Wire.read(Shape.class, " { " + id + " , " + kind + " , " + side + " } "))
                .isEqualTo(SQUARE);
        assertThat(Wire.read(Shape.class, "{\"other\":{\"L\":[]}," + kind + "," + id + "," + side + "}"))
                .isEqualTo(SQUARE);
    }

    @Test
    void read_typeMissing_isRefused() {
        String expected = "Expected one of CIRCLE, Group, SQUARE but the attribute is missing at $.kind";
        assertRefused("{\"id\":{\"S\":\"b\"}}", expected);
        assertRefused("{\"kind\":{\"NULL\":true}}", expected);
    }

    @Test
    void read_otherType_isRefusedWithoutItsText() {
        assertRefused(
                "{\"kind\":{\"S\":\"HEXAGON\"}}",
                "Expected one of CIRCLE, Group, SQUARE but was another text at $.kind");
    }

    @Test
    void read_typeThatIsNoString_isRefused() {
        assertRefused("{\"kind\":{\"N\":\"1\"}}", "Expected a string (S) but was a number (N)");
    }

    private static void assertRefused(String json, String message) {
        assertThatThrownBy(() -> Wire.read(Shape.class, json))
                .isInstanceOf(DecodeException.class)
                .hasMessage(message);
    }

    @Test
    void model_ofASealedType_hasTheKeyAndAttributesOfAll() {
        Model<Shape> model = Shape_.MODEL;

        assertThat(Model.of(Shape.class)).isSameAs(model);
        assertThat(model.table()).isEqualTo("shapes");
        assertThat(model.keyOf(SQUARE)).isEqualTo(Key.of("b"));
        assertThat(model.attributes()).containsExactly("kind", "id", "radius", "color", "shapes", "side");
        assertThat(Shape_.kind.path()).hasToString("kind");
        assertThat(Shape_.side.path()).hasToString("side");
        assertThat(ShapeSquare_.MODEL.hasTable()).isFalse();
    }

    @Test
    void hooks_ofASubtype_runForItsItems() {
        Hooks<Shape> hooks = Shape_.MODEL.hooks();

        assertThat(hooks.beforeSave(new Shape.Circle("a", 1, "RED"))).isEqualTo(new Shape.Circle("a", 1, "red"));
        assertThat(hooks.afterLoad(CIRCLE)).isEqualTo(new Shape.Circle("a", 1.5, "<red>"));
        assertThat(hooks.beforeSave(SQUARE)).isSameAs(SQUARE);
    }
}
