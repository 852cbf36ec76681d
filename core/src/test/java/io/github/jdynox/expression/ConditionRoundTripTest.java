package io.github.jdynox.expression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.AttributeType;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.json.JsonWriter;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random conditions are printed and read again: what comes back is the same condition. */
class ConditionRoundTripTest {

    private static final long SEED = 20261122;
    private static final String CHARACTERS = "abzAZ09_-.:#@$[]{}()<>=!`'\"\\/ ,\n\t\u0001\u2028éÜ漢";

    private final Random random = new Random(SEED);

    @Test
    void printedAndParsed_isTheSameCondition() {
        for (int i = 0; i < 1_500; i++) {
            Condition condition = condition(4);
            String text = condition.toString();
            Condition parsed = Condition.parse(text);
            assertThat(parsed).as("seed %d, round %d: %s", SEED, i, text).isEqualTo(condition);
            assertThat(rendered(parsed)).isEqualTo(rendered(condition));
        }
    }

    private static String rendered(Condition condition) {
        Placeholders placeholders = new Placeholders();
        RequestWriter out = new RequestWriter(placeholders);
        ((Clause) condition).write(out);
        JsonWriter members = new JsonWriter();
        members.beginObject();
        placeholders.write(members);
        return out + new String(members.endObject().toByteArray(), StandardCharsets.UTF_8);
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 9)) {
            case 0, 1 -> comparison();
            case 2 -> path().between(
                            value(random.nextInt(50)), random.nextBoolean() ? value(50) : Operand.of(otherPath()));
            case 3 -> path().in(Stream.generate(this::operand)
                    .limit(1 + random.nextInt(4))
                    .toList());
            case 4 -> function();
            case 5 -> condition(depth - 1).not();
            case 6 -> condition(depth - 1).and(condition(depth - 1));
            case 7 -> condition(depth - 1).or(condition(depth - 1));
            default -> Condition.anyOf(condition(depth - 1), condition(depth - 1), condition(depth - 1));
        };
    }

    private Condition comparison() {
        Operand left = random.nextInt(5) == 0 ? Operand.size(randomPath()) : path();
        return switch (random.nextInt(6)) {
            case 0 -> left.eq(operand());
            case 1 -> left.ne(operand());
            case 2 -> left.lt(ordered());
            case 3 -> left.le(ordered());
            case 4 -> left.gt(ordered());
            default -> ordered().ge(left);
        };
    }

    private Condition function() {
        Path path = randomPath();
        return switch (random.nextInt(5)) {
            case 0 -> Condition.exists(path);
            case 1 -> Condition.notExists(path);
            case 2 -> Condition.attributeType(path, AttributeType.values()[random.nextInt(10)]);
            case 3 -> Condition.beginsWith(path, random.nextBoolean() ? value(text()) : value(binary()));
            default -> Condition.contains(path, operand());
        };
    }

    private Operand operand() {
        return random.nextInt(4) == 0 ? ordered() : value(plain(3));
    }

    private Operand ordered() {
        return switch (random.nextInt(5)) {
            case 0 -> Operand.of(otherPath());
            case 1 -> Operand.size(otherPath());
            default -> value(scalar());
        };
    }

    private Operand path() {
        return Operand.of(randomPath());
    }

    private static Operand value(@Nullable Object value) {
        JsonWriter out = new JsonWriter();
        Codecs.ANY.write(out, value);
        return Operand.json(out.toByteArray());
    }

    private @Nullable Object plain(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 8)) {
            case 0, 1, 2 -> scalar();
            case 3 -> random.nextBoolean();
            case 4 -> null;
            case 5 -> list(depth);
            case 6 -> map(depth);
            default -> set();
        };
    }

    private List<@Nullable Object> list(int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(plain(depth - 1));
        }
        return list;
    }

    private Map<String, @Nullable Object> map(int depth) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            map.put(text(), plain(depth - 1));
        }
        return map;
    }

    private LinkedHashSet<Object> set() {
        List<Supplier<Object>> kinds = List.of(this::text, this::number, this::binary);
        Supplier<Object> kind = kinds.get(random.nextInt(3));
        LinkedHashSet<Object> set = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            set.add(kind.get());
        }
        return set;
    }

    private Object scalar() {
        return switch (random.nextInt(3)) {
            case 0 -> text();
            case 1 -> number();
            default -> binary();
        };
    }

    /** Those whose text stays as it is: past 38 digits written out, zeros become an exponent on the second way only. */
    private BigDecimal number() {
        return switch (random.nextInt(3)) {
            case 0 -> BigDecimal.valueOf(random.nextInt(200) - 100L);
            case 1 -> BigDecimal.valueOf(random.nextLong(), random.nextInt(40));
            default -> BigDecimal.valueOf(random.nextInt(), -random.nextInt(100));
        };
    }

    private ByteBuffer binary() {
        byte[] bytes = new byte[random.nextInt(5)];
        random.nextBytes(bytes);
        return ByteBuffer.wrap(bytes);
    }

    /** Never the path on the left, which DynamoDB would refuse. */
    private Path otherPath() {
        return Path.of("other").then(randomPath());
    }

    private Path randomPath() {
        Path path = Path.of(name());
        for (int i = random.nextInt(3); i > 0; i--) {
            path = random.nextBoolean() ? path.key(name()) : path.index(random.nextInt(20));
        }
        return path;
    }

    private String name() {
        List<String> words = List.of("status", "and", "OR", "Not", "in", "between", "true", "null", "size", "b64");
        return random.nextBoolean() ? words.get(random.nextInt(words.size())) : text() + 'x';
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return random.nextInt(8) == 0 ? text.append("😀").toString() : text.toString();
    }
}
