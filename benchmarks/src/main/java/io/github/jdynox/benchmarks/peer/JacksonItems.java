package io.github.jdynox.benchmarks.peer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.NumberInput;
import io.github.jdynox.benchmarks.page.Article;
import io.github.jdynox.benchmarks.page.Blob;
import io.github.jdynox.benchmarks.page.Order;
import io.github.jdynox.benchmarks.page.Place;
import io.github.jdynox.benchmarks.page.Reading;
import io.github.jdynox.benchmarks.page.Shape;
import io.github.jdynox.benchmarks.page.Small;
import io.github.jdynox.benchmarks.page.Wide;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * The items as a careful hand would read them with jackson-core: from token to token straight into the records' arguments,
 * numbers parsed from the parser's own characters, doubles by jackson-core's fast parser. The parser stands at an item's opening brace.
 */
@NullUnmarked
final class JacksonItems {

    private JacksonItems() {}

    /** Reads one item. */
    @FunctionalInterface
    interface Reader {
        Object read(JsonParser in) throws IOException;
    }

    static Reader of(Shape<?> shape) {
        return switch (shape.name()) {
            case "small" -> JacksonItems::small;
            case "wide" -> JacksonItems::wide;
            case "nested" -> JacksonItems::order;
            case "numeric" -> JacksonItems::reading;
            case "binary" -> JacksonItems::blob;
            case "text" -> JacksonItems::article;
            case "unicode" -> JacksonItems::place;
            default -> throw new IllegalArgumentException(shape.name());
        };
    }

    private static Small small(JsonParser in) throws IOException {
        String pk = null;
        String name = null;
        String email = null;
        int age = 0;
        String status = null;
        long visits = 0;
        boolean active = false;
        for (String attribute = in.nextFieldName(); attribute != null; attribute = in.nextFieldName()) {
            switch (attribute) {
                case "pk" -> pk = text(in);
                case "name" -> name = text(in);
                case "email" -> email = text(in);
                case "age" -> age = integer(in);
                case "status" -> status = text(in);
                case "visits" -> visits = longInteger(in);
                case "active" -> active = flag(in);
                default -> skip(in);
            }
        }
        return new Small(pk, name, email, age, status, visits, active);
    }

    /** The sixty names are told apart by their letter and number, which is quicker than a switch over them. */
    private static Wide wide(JsonParser in) throws IOException {
        String pk = null;
        String[] texts = new String[30];
        int[] numbers = new int[20];
        boolean[] flags = new boolean[9];
        for (String attribute = in.nextFieldName(); attribute != null; attribute = in.nextFieldName()) {
            if (attribute.length() == 2) {
                pk = text(in);
                continue;
            }
            int at = (attribute.charAt(1) - '0') * 10 + attribute.charAt(2) - '0';
            switch (attribute.charAt(0)) {
                case 's' -> texts[at] = text(in);
                case 'n' -> numbers[at] = integer(in);
                case 'b' -> flags[at] = flag(in);
                default -> skip(in);
            }
        }
        return Wide.of(pk, texts, numbers, flags);
    }

    private static Order order(JsonParser in) throws IOException {
        String pk = null;
        String placedAt = null;
        Order.Customer customer = null;
        List<Order.Line> lines = null;
        List<String> tags = null;
        for (String attribute = in.nextFieldName(); attribute != null; attribute = in.nextFieldName()) {
            switch (attribute) {
                case "pk" -> pk = text(in);
                case "placedAt" -> placedAt = text(in);
                case "customer" -> {
                    open(in);
                    customer = customer(in);
                    in.nextToken();
                }
                case "lines" -> {
                    lines = new ArrayList<>();
                    open(in);
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        in.nextFieldName();
                        in.nextToken();
                        lines.add(line(in));
                        in.nextToken();
                    }
                    in.nextToken();
                }
                case "tags" -> {
                    tags = new ArrayList<>();
                    open(in);
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        in.nextFieldName();
                        tags.add(in.nextTextValue());
                        in.nextToken();
                    }
                    in.nextToken();
                }
                default -> skip(in);
            }
        }
        return new Order(pk, placedAt, customer, lines, tags);
    }

    private static Order.Customer customer(JsonParser in) throws IOException {
        String name = null;
        Order.Address address = null;
        for (String attribute = in.nextFieldName(); attribute != null; attribute = in.nextFieldName()) {
            switch (attribute) {
                case "name" -> name = text(in);
                case "address" -> {
                    open(in);
                    address = address(in);
                    in.nextToken();
                }
                default -> skip(in);
            }
        }
        return new Order.Customer(name, address);
    }

    private static Order.Address address(JsonParser in) throws IOException {
        String street = null;
        String city = null;
        String zip = null;
        for (String attribute = in.nextFieldName(); attribute != null; attribute = in.nextFieldName()) {
            switch (attribute) {
                case "street" -> street = text(in);
                case "city" -> city = text(in);
                case "zip" -> zip = text(in);
                default -> skip(in);
            }
        }
        return new Order.Address(street, city, zip);
    }

    private static Order.Line line(JsonParser in) throws IOException {
        String sku = null;
        int quantity = 0;
        long cents = 0;
        for (String attribute = in.nextFieldName(); attribute != null; attribute = in.nextFieldName()) {
            switch (attribute) {
                case "sku" -> sku = text(in);
                case "quantity" -> quantity = integer(in);
                case "cents" -> cents = longInteger(in);
                default -> skip(in);
            }
        }
        return new Order.Line(sku, quantity, cents);
    }

    private static Reading reading(JsonParser in) throws IOException {
        String pk = null;
        int sensor = 0;
        int count = 0;
        long takenAt = 0;
        long sequence = 0;
        double latitude = 0;
        double longitude = 0;
        double temperature = 0;
        BigDecimal price = null;
        BigDecimal exact = null;
        for (String attribute = in.nextFieldName(); attribute != null; attribute = in.nextFieldName()) {
            switch (attribute) {
                case "pk" -> pk = text(in);
                case "sensor" -> sensor = integer(in);
                case "count" -> count = integer(in);
                case "takenAt" -> takenAt = longInteger(in);
                case "sequence" -> sequence = longInteger(in);
                case "latitude" -> latitude = fraction(in);
                case "longitude" -> longitude = fraction(in);
                case "temperature" -> temperature = fraction(in);
                case "price" -> price = decimal(in);
                case "exact" -> exact = decimal(in);
                default -> skip(in);
            }
        }
        return new Reading(pk, sensor, count, takenAt, sequence, latitude, longitude, temperature, price, exact);
    }

    private static Blob blob(JsonParser in) throws IOException {
        String pk = null;
        byte[] digest = null;
        byte[] thumbnail = null;
        for (String attribute = in.nextFieldName(); attribute != null; attribute = in.nextFieldName()) {
            switch (attribute) {
                case "pk" -> pk = text(in);
                case "digest" -> digest = binary(in);
                case "thumbnail" -> thumbnail = binary(in);
                default -> skip(in);
            }
        }
        return new Blob(pk, digest, thumbnail);
    }

    private static Article article(JsonParser in) throws IOException {
        String pk = null;
        String title = null;
        String body = null;
        for (String attribute = in.nextFieldName(); attribute != null; attribute = in.nextFieldName()) {
            switch (attribute) {
                case "pk" -> pk = text(in);
                case "title" -> title = text(in);
                case "body" -> body = text(in);
                default -> skip(in);
            }
        }
        return new Article(pk, title, body);
    }

    private static Place place(JsonParser in) throws IOException {
        String pk = null;
        String name = null;
        String country = null;
        String greeting = null;
        for (String attribute = in.nextFieldName(); attribute != null; attribute = in.nextFieldName()) {
            switch (attribute) {
                case "pk" -> pk = text(in);
                case "name" -> name = text(in);
                case "country" -> country = text(in);
                case "greeting" -> greeting = text(in);
                default -> skip(in);
            }
        }
        return new Place(pk, name, country, greeting);
    }

    /** From an attribute's name to the value behind its type. */
    private static void open(JsonParser in) throws IOException {
        in.nextToken();
        in.nextFieldName();
        in.nextToken();
    }

    private static String text(JsonParser in) throws IOException {
        in.nextToken();
        in.nextFieldName();
        String text = in.nextTextValue();
        in.nextToken();
        return text;
    }

    private static int integer(JsonParser in) throws IOException {
        open(in);
        int offset = in.getTextOffset();
        char[] chars = in.getTextCharacters();
        int value = chars[offset] == '-' || in.getTextLength() > 9
                ? Integer.parseInt(in.getText())
                : NumberInput.parseInt(chars, offset, in.getTextLength());
        in.nextToken();
        return value;
    }

    private static long longInteger(JsonParser in) throws IOException {
        open(in);
        int offset = in.getTextOffset();
        int length = in.getTextLength();
        char[] chars = in.getTextCharacters();
        long value = chars[offset] == '-' || length > 18
                ? Long.parseLong(in.getText())
                : length < 10
                        ? NumberInput.parseInt(chars, offset, length)
                        : NumberInput.parseLong(chars, offset, length);
        in.nextToken();
        return value;
    }

    private static double fraction(JsonParser in) throws IOException {
        open(in);
        double value = NumberInput.parseDouble(in.getTextCharacters(), in.getTextOffset(), in.getTextLength(), true);
        in.nextToken();
        return value;
    }

    private static BigDecimal decimal(JsonParser in) throws IOException {
        open(in);
        BigDecimal value = new BigDecimal(in.getTextCharacters(), in.getTextOffset(), in.getTextLength());
        in.nextToken();
        return value;
    }

    private static byte[] binary(JsonParser in) throws IOException {
        open(in);
        byte[] value = in.getBinaryValue();
        in.nextToken();
        return value;
    }

    private static boolean flag(JsonParser in) throws IOException {
        open(in);
        boolean value = in.getBooleanValue();
        in.nextToken();
        return value;
    }

    private static void skip(JsonParser in) throws IOException {
        in.nextToken();
        in.skipChildren();
    }
}
