package io.github.jdynox.json;

import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.codec.ValueCodec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A model of the shape that the annotation processor writes, and pages of it. */
final class Orders {

    record Line(@Nullable String product, int quantity) {}

    record Order(
            @Nullable String pk,
            int count,
            long total,
            double weight,
            @Nullable BigDecimal price,
            @Nullable BigInteger serial,
            boolean gift,
            @Nullable ByteBuffer seal,
            @Nullable List<Line> lines,
            @Nullable Set<Integer> sizes,
            @Nullable Map<String, String> notes) {}

    private static final Names LINE_NAMES = Names.of("product", "quantity");

    private static final Names NAMES =
            Names.of("pk", "count", "total", "weight", "price", "serial", "gift", "seal", "lines", "sizes", "notes");

    private static final ItemCodec<Line> LINE = new ItemCodec<>() {
        @Override
        public Line read(JsonReader in) {
            String product = null;
            int quantity = 0;
            in.beginObject();
            for (int name = in.nextName(LINE_NAMES); name != Names.END; name = in.nextName(LINE_NAMES)) {
                switch (name) {
                    case 0 -> product = in.readString();
                    case 1 -> quantity = in.readInt();
                    default -> in.skipValue();
                }
            }
            return new Line(product, quantity);
        }

        @Override
        public void write(JsonWriter out, Line line) {
            out.beginObject();
            Codecs.STRING.write(out.name(LINE_NAMES, 0), Objects.requireNonNull(line.product()));
            out.name(LINE_NAMES, 1).writeInt(line.quantity());
            out.endObject();
        }
    };

    private static final ValueCodec<List<Line>> LINES = Codecs.listOf(Codecs.document(LINE));
    private static final ValueCodec<Set<Integer>> SIZES = Codecs.setOf(Codecs.INTEGER);
    private static final ValueCodec<Map<String, String>> NOTES = Codecs.mapOf(Codecs.STRING);

    static final ItemCodec<Order> CODEC = new ItemCodec<>() {
        @Override
        public Order read(JsonReader in) {
            String pk = null;
            int count = 0;
            long total = 0;
            double weight = 0;
            BigDecimal price = null;
            BigInteger serial = null;
            boolean gift = false;
            ByteBuffer seal = null;
            List<Line> lines = null;
            Set<Integer> sizes = null;
            Map<String, String> notes = null;
            in.beginObject();
            for (int name = in.nextName(NAMES); name != Names.END; name = in.nextName(NAMES)) {
                switch (name) {
                    case 0 -> pk = in.readString();
                    case 1 -> count = in.readInt();
                    case 2 -> total = in.readLong();
                    case 3 -> weight = in.readDouble();
                    case 4 -> price = in.readDecimal();
                    case 5 -> serial = in.readBigInteger();
                    case 6 -> gift = in.readBoolean();
                    case 7 -> seal = Codecs.BYTE_BUFFER.read(in);
                    case 8 -> lines = LINES.read(in);
                    case 9 -> sizes = SIZES.read(in);
                    case 10 -> notes = NOTES.read(in);
                    default -> in.skipValue();
                }
            }
            return new Order(pk, count, total, weight, price, serial, gift, seal, lines, sizes, notes);
        }

        @Override
        public void write(JsonWriter out, Order order) {
            out.beginObject();
            out.name(NAMES, 0).writeString(Objects.requireNonNull(order.pk()));
            out.name(NAMES, 1).writeInt(order.count());
            out.name(NAMES, 2).writeLong(order.total());
            out.name(NAMES, 3).writeDouble(order.weight());
            out.name(NAMES, 4).writeDecimal(Objects.requireNonNull(order.price()));
            out.name(NAMES, 5).writeBigInteger(Objects.requireNonNull(order.serial()));
            out.name(NAMES, 6).writeBoolean(order.gift());
            out.name(NAMES, 7).writeBinary(Objects.requireNonNull(order.seal()));
            LINES.write(out.name(NAMES, 8), Objects.requireNonNull(order.lines()));
            SIZES.write(out.name(NAMES, 9), Objects.requireNonNull(order.sizes()));
            NOTES.write(out.name(NAMES, 10), Objects.requireNonNull(order.notes()));
            out.endObject();
        }
    };

    private Orders() {}

    static Order random(Random random) {
        List<Line> lines = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            lines.add(new Line(Texts.random(random, 12), random.nextInt()));
        }
        Set<Integer> sizes = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            sizes.add(random.nextInt(100));
        }
        Map<String, String> notes = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            notes.put(Texts.random(random, 5), Texts.random(random, 20));
        }
        byte[] seal = new byte[random.nextInt(8)];
        random.nextBytes(seal);
        return new Order(
                "ORDER#" + random.nextInt(1000),
                random.nextInt(100),
                random.nextLong(),
                random.nextInt(10_000) / 100.0,
                new BigDecimal(BigInteger.valueOf(random.nextInt(100_000)), 2),
                new BigInteger(100, random),
                random.nextBoolean(),
                ByteBuffer.wrap(seal),
                lines,
                sizes,
                notes);
    }

    /** A page as a scan answers it. */
    static byte[] page(Random random, int items) {
        JsonWriter out = new JsonWriter();
        out.beginObject().name("Count").value(items).name("Items").beginArray();
        for (int i = 0; i < items; i++) {
            CODEC.write(out, random(random));
        }
        out.endArray().name("ScannedCount").value(items).endObject();
        return out.toByteArray();
    }

    /** The model by way of the reference. */
    static Order reference(@Nullable Object tree) {
        String pk = null;
        int count = 0;
        long total = 0;
        double weight = 0;
        BigDecimal price = null;
        BigInteger serial = null;
        boolean gift = false;
        ByteBuffer seal = null;
        List<Line> lines = null;
        Set<Integer> sizes = null;
        Map<String, String> notes = null;
        for (ReferenceDecoder.Member member : ReferenceDecoder.members(tree).list()) {
            switch (member.name()) {
                case "pk" -> pk = nullable(member, String.class);
                case "count" -> count = decimal(member).intValueExact();
                case "total" -> total = decimal(member).longValueExact();
                case "weight" -> weight = ReferenceDecoder.real(member.value());
                case "price" -> price = nullable(member, BigDecimal.class);
                case "serial" -> {
                    BigDecimal number = nullable(member, BigDecimal.class);
                    serial = number == null ? null : bounded(number).toBigIntegerExact();
                }
                case "gift" -> gift = required(nullable(member, Boolean.class));
                case "seal" -> seal = nullable(member, ByteBuffer.class);
                case "lines" -> lines = lines(member.value());
                case "sizes" -> sizes = sizes(member);
                case "notes" -> notes = notes(nullable(member, Map.class));
                default -> {
                    // Skipped, whatever well-formed JSON it is.
                }
            }
        }
        return new Order(pk, count, total, weight, price, serial, gift, seal, lines, sizes, notes);
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new ReferenceDecoder.Refused("null", null);
        }
        return value;
    }

    private static BigDecimal decimal(ReferenceDecoder.Member member) {
        return required(nullable(member, BigDecimal.class));
    }

    private static BigDecimal bounded(BigDecimal number) {
        long wholeDigits = (long) number.precision() - number.scale();
        if (number.signum() != 0 && (wholeDigits > 1000 || wholeDigits <= 0)) {
            throw new ReferenceDecoder.Refused("range", null);
        }
        return number;
    }

    private static <T> @Nullable T nullable(ReferenceDecoder.Member member, Class<T> type) {
        return cast(ReferenceDecoder.value(member.value()), type);
    }

    private static <T> @Nullable T cast(@Nullable Object value, Class<T> type) {
        if (value == null || type.isInstance(value)) {
            return type.cast(value);
        }
        throw new ReferenceDecoder.Refused("another type", null);
    }

    @SuppressWarnings("NullAway") // NULL elements are null
    private static @Nullable List<Line> lines(@Nullable Object tree) {
        Object held = ReferenceDecoder.held(tree, "L");
        if (held == null) {
            return null;
        }
        List<Line> lines = new ArrayList<>();
        for (Object element : (List<?>) held) {
            Object attributes = ReferenceDecoder.held(element, "M");
            lines.add(attributes == null ? null : line(attributes));
        }
        return lines;
    }

    private static Line line(Object attributes) {
        String product = null;
        int quantity = 0;
        for (ReferenceDecoder.Member member :
                ReferenceDecoder.members(attributes).list()) {
            switch (member.name()) {
                case "product" -> product = nullable(member, String.class);
                case "quantity" -> quantity = decimal(member).intValueExact();
                default -> {
                    // Skipped.
                }
            }
        }
        return new Line(product, quantity);
    }

    private static @Nullable Set<Integer> sizes(ReferenceDecoder.Member member) {
        Set<?> values = nullable(member, Set.class);
        if (values == null) {
            return null;
        }
        if (!ReferenceDecoder.members(member.value()).list().get(0).name().equals("NS")) {
            throw new ReferenceDecoder.Refused("NS", null);
        }
        Set<Integer> sizes = new LinkedHashSet<>();
        values.forEach(value -> sizes.add(((BigDecimal) value).intValueExact()));
        return sizes;
    }

    @SuppressWarnings("NullAway") // NULL values are null
    private static @Nullable Map<String, String> notes(@Nullable Map<?, ?> values) {
        if (values == null) {
            return null;
        }
        Map<String, String> notes = new LinkedHashMap<>();
        values.forEach((name, value) -> notes.put((String) name, cast(value, String.class)));
        return notes;
    }
}
