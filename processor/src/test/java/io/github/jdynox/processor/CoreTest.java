package io.github.jdynox.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.jdynox.AttributeType;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The processor knows core by names alone: here they are held against core itself. */
class CoreTest {

    @ParameterizedTest
    @MethodSource("classNames")
    void className_isThatOfACoreType(ClassName name) throws ClassNotFoundException {
        assertThat(Class.forName(name.reflectionName())).isPublic();
    }

    static Stream<ClassName> classNames() {
        return Arrays.stream(Core.class.getDeclaredFields())
                .filter(field -> field.getType().equals(ClassName.class))
                .map(CoreTest::value);
    }

    private static ClassName value(Field field) {
        try {
            return (ClassName) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Scalar.class)
    void scalar_isTheCodecOfItsName(Scalar scalar) throws ReflectiveOperationException {
        Field codec = Codecs.class.getField(scalar.name());
        ParameterizedType type = (ParameterizedType) codec.getGenericType();

        assertThat(TypeName.get(type.getActualTypeArguments()[0])).isEqualTo(scalar.type());
        assertThat(((ValueCodec<?>) codec.get(null)).type()).hasToString(scalar.wire());
    }

    @ParameterizedTest
    @EnumSource(Scalar.class)
    void scalar_isReadAndWrittenByMethodsThatThereAre(Scalar scalar) {
        assertThat(scalar.readMethod().stream()).allMatch(name -> has(JsonReader.class, name));
        assertThat(scalar.writeMethod().stream()).allMatch(name -> has(JsonWriter.class, name));
    }

    private static boolean has(Class<?> type, String method) {
        return Arrays.stream(type.getMethods()).map(Method::getName).anyMatch(method::equals);
    }

    @ParameterizedTest
    @EnumSource(value = AttributeType.class, mode = EnumSource.Mode.EXCLUDE, names = "NULL")
    void wireType_isDescribedAsInCore(AttributeType type) {
        assertThat(WireTypes.described(type.name())).isEqualTo(type.described());
    }

    @Test
    void everyCodecOfCore_isAScalar() {
        assertThat(Arrays.stream(Codecs.class.getFields())
                        .filter(field -> field.getType().equals(ValueCodec.class))
                        .map(Field::getName))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Arrays.stream(Scalar.values()).map(Scalar::name), Stream.of("ANY"))
                                .toList());
    }
}
