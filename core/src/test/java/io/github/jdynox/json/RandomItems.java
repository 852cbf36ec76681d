package io.github.jdynox.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Items of every type that can be written, and some with one value that cannot. */
final class RandomItems {

    private static final int MOST_LEVELS = 64;

    private final Random random;

    /** How seldom a value cannot be written. */
    private final int rarity;

    private boolean flawed;

    RandomItems(Random random) {
        this.random = random;
        this.rarity = random.nextInt(4) == 0 ? 20 : Integer.MAX_VALUE;
    }

    /** Whether an item had a value that must be refused. */
    boolean isFlawed() {
        return flawed;
    }

    Map<String, @Nullable Object> item() {
        Map<String, @Nullable Object> item = attributes(3);
        if (!item.containsKey("deep") && random.nextInt(20) == 0) {
            int levels = MOST_LEVELS - 1 + random.nextInt(rarity == 20 ? 4 : 2);
            item.put("deep", deep(levels));
        }
        return item;
    }

    private Object deep(int levels) {
        flawed |= levels > MOST_LEVELS;
        Object value = levels % 2 == 0 ? Map.of() : List.of();
        for (int level = 1; level < levels; level++) {
            value = random.nextBoolean() ? List.of(value) : Map.of(Texts.random(random, 3), value);
        }
        return value;
    }

    private Map<String, @Nullable Object> attributes(int levels) {
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            String name = text();
            // A flaw that another value takes the place of would be none.
            if (!attributes.containsKey(name)) {
                attributes.put(name, value(levels));
            }
        }
        return attributes;
    }

    private @Nullable Object value(int levels) {
        return switch (random.nextInt(levels > 0 ? 9 : 6)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2, 3 -> text();
            case 4 -> number();
            case 5 -> binary();
            case 6 -> attributes(levels - 1);
            case 7 -> list(levels - 1);
            default -> set();
        };
    }

    private List<@Nullable Object> list(int levels) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            list.add(value(levels));
        }
        return list;
    }

    private Set<Object> set() {
        List<Supplier<Object>> kinds = List.of(this::text, this::number, this::binary);
        Supplier<Object> kind = kinds.get(random.nextInt(kinds.size()));
        Set<Object> set = new LinkedHashSet<>();
        for (int i = flaws() ? 0 : 1 + random.nextInt(4); i > 0; i--) {
            set.add(kind.get());
        }
        flawed |= set.isEmpty();
        return set;
    }

    private boolean flaws() {
        return random.nextInt(rarity) == 0;
    }

    private String text() {
        String text = Texts.random(random, 30);
        if (flaws()) {
            flawed = true;
            // Behind another half it would be none.
            return text + "." + (char) (Character.MIN_SURROGATE + random.nextInt(0x800));
        }
        return text;
    }

    private Object number() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt();
            case 1 -> random.nextLong() >> random.nextInt(64);
            case 2 -> (short) random.nextInt();
            case 3 -> (byte) random.nextInt();
            case 4 -> Double.longBitsToDouble(doubleBits());
            case 5 -> random.nextFloat() * 100;
            case 6 -> new BigInteger(126, random).negate();
            default -> decimal();
        };
    }

    /** Of a magnitude that DynamoDB holds, unless it is a flaw. */
    private long doubleBits() {
        int exponent = random.nextInt(800) - 400;
        if (flaws()) {
            flawed = true;
            exponent = random.nextBoolean() ? 1024 : -600;
        }
        return random.nextLong() & ~(0x7FFL << 52) | exponent + 1023L << 52;
    }

    private BigDecimal decimal() {
        BigInteger digits = new BigInteger(1 + random.nextInt(125), random).add(BigInteger.ONE);
        int precision = new BigDecimal(digits).precision();
        int exponent = random.nextInt(256) - 130;
        if (flaws()) {
            flawed = true;
            exponent = random.nextBoolean() ? 126 : -131;
        }
        return new BigDecimal(digits, precision - 1 - exponent);
    }

    private Object binary() {
        byte[] bytes = new byte[random.nextInt(30)];
        random.nextBytes(bytes);
        return random.nextBoolean()
                ? ByteBuffer.wrap(bytes)
                : ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }
}
