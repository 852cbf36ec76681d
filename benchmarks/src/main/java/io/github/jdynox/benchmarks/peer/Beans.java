package io.github.jdynox.benchmarks.peer;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import io.github.jdynox.benchmarks.page.Shape;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/**
 * The items as the Enhanced Client reads them, with the schemas it is fastest with: static ones, which call getters and
 * setters directly. What {@code @DynamoDbBean} makes at run time does the same, and takes longer to start.
 */
@NullUnmarked
final class Beans {

    private Beans() {}

    static TableSchema<?> of(Shape<?> shape) {
        return switch (shape.name()) {
            case "small" -> SMALL;
            case "wide" -> wide();
            case "nested" -> ORDER;
            case "numeric" -> READING;
            case "binary" -> BLOB;
            case "text" -> ARTICLE;
            case "unicode" -> PLACE;
            default -> throw new IllegalArgumentException(shape.name());
        };
    }

    static final class Small {
        String pk;
        String name;
        String email;
        int age;
        String status;
        long visits;
        boolean active;
    }

    private static final TableSchema<Small> SMALL = StaticTableSchema.builder(Small.class)
            .newItemSupplier(Small::new)
            .addAttribute(String.class, a -> a.name("pk")
                    .getter(b -> b.pk)
                    .setter((b, v) -> b.pk = v)
                    .tags(primaryPartitionKey()))
            .addAttribute(String.class, a -> a.name("name").getter(b -> b.name).setter((b, v) -> b.name = v))
            .addAttribute(
                    String.class, a -> a.name("email").getter(b -> b.email).setter((b, v) -> b.email = v))
            .addAttribute(Integer.class, a -> a.name("age").getter(b -> b.age).setter((b, v) -> b.age = v))
            .addAttribute(
                    String.class, a -> a.name("status").getter(b -> b.status).setter((b, v) -> b.status = v))
            .addAttribute(
                    Long.class, a -> a.name("visits").getter(b -> b.visits).setter((b, v) -> b.visits = v))
            .addAttribute(
                    Boolean.class, a -> a.name("active").getter(b -> b.active).setter((b, v) -> b.active = v))
            .build();

    static final class Wide {
        String pk;
        final String[] s = new String[30];
        final int[] n = new int[20];
        final boolean[] b = new boolean[9];
    }

    private static TableSchema<Wide> wide() {
        StaticTableSchema.Builder<Wide> schema = StaticTableSchema.builder(Wide.class)
                .newItemSupplier(Wide::new)
                .addAttribute(String.class, a -> a.name("pk")
                        .getter(b -> b.pk)
                        .setter((b, v) -> b.pk = v)
                        .tags(primaryPartitionKey()));
        for (int i = 0; i < 30; i++) {
            int at = i;
            schema.addAttribute(
                    String.class,
                    a -> a.name(numbered('s', at)).getter(b -> b.s[at]).setter((b, v) -> b.s[at] = v));
        }
        for (int i = 0; i < 20; i++) {
            int at = i;
            schema.addAttribute(
                    Integer.class,
                    a -> a.name(numbered('n', at)).getter(b -> b.n[at]).setter((b, v) -> b.n[at] = v));
        }
        for (int i = 0; i < 9; i++) {
            int at = i;
            schema.addAttribute(
                    Boolean.class,
                    a -> a.name(numbered('b', at)).getter(b -> b.b[at]).setter((b, v) -> b.b[at] = v));
        }
        return schema.build();
    }

    private static String numbered(char kind, int at) {
        return "" + kind + at / 10 + at % 10;
    }

    static final class Address {
        String street;
        String city;
        String zip;
    }

    private static final TableSchema<Address> ADDRESS = StaticTableSchema.builder(Address.class)
            .newItemSupplier(Address::new)
            .addAttribute(
                    String.class, a -> a.name("street").getter(b -> b.street).setter((b, v) -> b.street = v))
            .addAttribute(String.class, a -> a.name("city").getter(b -> b.city).setter((b, v) -> b.city = v))
            .addAttribute(String.class, a -> a.name("zip").getter(b -> b.zip).setter((b, v) -> b.zip = v))
            .build();

    static final class Customer {
        String name;
        Address address;
    }

    private static final TableSchema<Customer> CUSTOMER = StaticTableSchema.builder(Customer.class)
            .newItemSupplier(Customer::new)
            .addAttribute(String.class, a -> a.name("name").getter(b -> b.name).setter((b, v) -> b.name = v))
            .addAttribute(
                    EnhancedType.documentOf(Address.class, ADDRESS),
                    a -> a.name("address").getter(b -> b.address).setter((b, v) -> b.address = v))
            .build();

    static final class Line {
        String sku;
        int quantity;
        long cents;
    }

    private static final TableSchema<Line> LINE = StaticTableSchema.builder(Line.class)
            .newItemSupplier(Line::new)
            .addAttribute(String.class, a -> a.name("sku").getter(b -> b.sku).setter((b, v) -> b.sku = v))
            .addAttribute(
                    Integer.class,
                    a -> a.name("quantity").getter(b -> b.quantity).setter((b, v) -> b.quantity = v))
            .addAttribute(Long.class, a -> a.name("cents").getter(b -> b.cents).setter((b, v) -> b.cents = v))
            .build();

    static final class Order {
        String pk;
        String placedAt;
        Customer customer;
        List<Line> lines;
        List<String> tags;
    }

    private static final TableSchema<Order> ORDER = StaticTableSchema.builder(Order.class)
            .newItemSupplier(Order::new)
            .addAttribute(String.class, a -> a.name("pk")
                    .getter(b -> b.pk)
                    .setter((b, v) -> b.pk = v)
                    .tags(primaryPartitionKey()))
            .addAttribute(
                    String.class,
                    a -> a.name("placedAt").getter(b -> b.placedAt).setter((b, v) -> b.placedAt = v))
            .addAttribute(
                    EnhancedType.documentOf(Customer.class, CUSTOMER),
                    a -> a.name("customer").getter(b -> b.customer).setter((b, v) -> b.customer = v))
            .addAttribute(
                    EnhancedType.listOf(EnhancedType.documentOf(Line.class, LINE)),
                    a -> a.name("lines").getter(b -> b.lines).setter((b, v) -> b.lines = v))
            .addAttribute(
                    EnhancedType.listOf(String.class),
                    a -> a.name("tags").getter(b -> b.tags).setter((b, v) -> b.tags = v))
            .build();

    static final class Reading {
        String pk;
        int sensor;
        int count;
        long takenAt;
        long sequence;
        double latitude;
        double longitude;
        double temperature;
        BigDecimal price;
        BigDecimal exact;
    }

    private static final TableSchema<Reading> READING = StaticTableSchema.builder(Reading.class)
            .newItemSupplier(Reading::new)
            .addAttribute(String.class, a -> a.name("pk")
                    .getter(b -> b.pk)
                    .setter((b, v) -> b.pk = v)
                    .tags(primaryPartitionKey()))
            .addAttribute(
                    Integer.class, a -> a.name("sensor").getter(b -> b.sensor).setter((b, v) -> b.sensor = v))
            .addAttribute(
                    Integer.class, a -> a.name("count").getter(b -> b.count).setter((b, v) -> b.count = v))
            .addAttribute(
                    Long.class, a -> a.name("takenAt").getter(b -> b.takenAt).setter((b, v) -> b.takenAt = v))
            .addAttribute(
                    Long.class, a -> a.name("sequence").getter(b -> b.sequence).setter((b, v) -> b.sequence = v))
            .addAttribute(
                    Double.class,
                    a -> a.name("latitude").getter(b -> b.latitude).setter((b, v) -> b.latitude = v))
            .addAttribute(
                    Double.class,
                    a -> a.name("longitude").getter(b -> b.longitude).setter((b, v) -> b.longitude = v))
            .addAttribute(
                    Double.class,
                    a -> a.name("temperature").getter(b -> b.temperature).setter((b, v) -> b.temperature = v))
            .addAttribute(
                    BigDecimal.class, a -> a.name("price").getter(b -> b.price).setter((b, v) -> b.price = v))
            .addAttribute(
                    BigDecimal.class, a -> a.name("exact").getter(b -> b.exact).setter((b, v) -> b.exact = v))
            .build();

    static final class Blob {
        String pk;
        SdkBytes digest;
        SdkBytes thumbnail;
    }

    private static final TableSchema<Blob> BLOB = StaticTableSchema.builder(Blob.class)
            .newItemSupplier(Blob::new)
            .addAttribute(String.class, a -> a.name("pk")
                    .getter(b -> b.pk)
                    .setter((b, v) -> b.pk = v)
                    .tags(primaryPartitionKey()))
            .addAttribute(
                    SdkBytes.class, a -> a.name("digest").getter(b -> b.digest).setter((b, v) -> b.digest = v))
            .addAttribute(
                    SdkBytes.class,
                    a -> a.name("thumbnail").getter(b -> b.thumbnail).setter((b, v) -> b.thumbnail = v))
            .build();

    static final class Article {
        String pk;
        String title;
        String body;
    }

    private static final TableSchema<Article> ARTICLE = StaticTableSchema.builder(Article.class)
            .newItemSupplier(Article::new)
            .addAttribute(String.class, a -> a.name("pk")
                    .getter(b -> b.pk)
                    .setter((b, v) -> b.pk = v)
                    .tags(primaryPartitionKey()))
            .addAttribute(
                    String.class, a -> a.name("title").getter(b -> b.title).setter((b, v) -> b.title = v))
            .addAttribute(String.class, a -> a.name("body").getter(b -> b.body).setter((b, v) -> b.body = v))
            .build();

    static final class Place {
        String pk;
        String name;
        String country;
        String greeting;
    }

    private static final TableSchema<Place> PLACE = StaticTableSchema.builder(Place.class)
            .newItemSupplier(Place::new)
            .addAttribute(String.class, a -> a.name("pk")
                    .getter(b -> b.pk)
                    .setter((b, v) -> b.pk = v)
                    .tags(primaryPartitionKey()))
            .addAttribute(String.class, a -> a.name("name").getter(b -> b.name).setter((b, v) -> b.name = v))
            .addAttribute(
                    String.class, a -> a.name("country").getter(b -> b.country).setter((b, v) -> b.country = v))
            .addAttribute(
                    String.class,
                    a -> a.name("greeting").getter(b -> b.greeting).setter((b, v) -> b.greeting = v))
            .build();
}
