package io.github.jdynox.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.jdynox.processor.Component.Default;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Turns the text of {@code @Item.Default} into an expression, checking it with the parser that generated code will use. */
final class DefaultReader {

    private final Context context;
    private final VariableElement field;

    DefaultReader(Context context, VariableElement field) {
        this.context = context;
        this.field = field;
    }

    /** Empty where none is declared or a problem was reported. */
    Optional<Default> read(Holder holder, Shape shape) {
        return Annotated.find(field, "Default").flatMap(annotation -> {
            if (holder != Holder.VALUE || !hasTextForm(shape)) {
                context.problems()
                        .report(field, annotation.mirror(), Problem.DEFAULT_UNSUPPORTED, field.getSimpleName());
                return Optional.empty();
            }
            return parse(annotation, shape);
        });
    }

    private static boolean hasTextForm(Shape shape) {
        return shape instanceof Shape.Constant
                || shape instanceof Scalar scalar && scalar != Scalar.BYTES && scalar != Scalar.BYTE_BUFFER;
    }

    private Optional<Default> parse(Annotated annotation, Shape shape) {
        String text = annotation.string("value");
        try {
            return Optional.of(
                    shape instanceof Shape.Constant constant ? constant(constant, text) : scalar((Scalar) shape, text));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            context.problems()
                    .report(field, annotation.mirror(), Problem.DEFAULT_MALFORMED, expected(shape, text), text);
            return Optional.empty();
        }
    }

    private Default constant(Shape.Constant shape, String text) {
        if (!constants(shape).contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return literal("$T.$L", shape.type(), text);
    }

    private List<String> constants(Shape.Constant shape) {
        TypeElement type = context.elements().getTypeElement(shape.type().canonicalName());
        return type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(element -> element.getSimpleName().toString())
                .toList();
    }

    private static Default scalar(Scalar scalar, String text) {
        return switch (scalar) {
            case STRING -> literal("$S", text);
            case BOOLEAN -> literal("$L", bool(text));
            case CHARACTER -> literal("$L", quoted(text));
            case BYTE -> literal("(byte) $L", Byte.parseByte(text));
            case SHORT -> literal("(short) $L", Short.parseShort(text));
            case INTEGER -> literal("$L", Integer.parseInt(text));
            case LONG -> literal("$LL", Long.parseLong(text));
            case FLOAT -> literal("$Lf", finite(Float.parseFloat(text)));
            case DOUBLE -> literal("$L", finite(Double.parseDouble(text)));
            case BIG_DECIMAL -> once("new $T($S)", scalar.type(), new BigDecimal(text));
            case BIG_INTEGER -> once("new $T($S)", scalar.type(), new BigInteger(text));
            case INSTANT -> once("$T.parse($S)", scalar.type(), Instant.parse(text));
            case LOCAL_DATE -> once("$T.parse($S)", scalar.type(), LocalDate.parse(text));
            case LOCAL_TIME -> once("$T.parse($S)", scalar.type(), LocalTime.parse(text));
            case LOCAL_DATE_TIME -> once("$T.parse($S)", scalar.type(), LocalDateTime.parse(text));
            case OFFSET_DATE_TIME -> once("$T.parse($S)", scalar.type(), OffsetDateTime.parse(text));
            case DURATION -> once("$T.parse($S)", scalar.type(), Duration.parse(text));
            case UUID -> once("$T.fromString($S)", scalar.type(), uuid(text));
            case URI -> once("$T.create($S)", scalar.type(), URI.create(text));
            case BYTES, BYTE_BUFFER -> throw new IllegalArgumentException(text);
        };
    }

    private static boolean bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.parseBoolean(text);
    }

    private static String quoted(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException(text);
        }
        return CharacterLiterals.of(text.charAt(0));
    }

    private static <N extends Number> N finite(N number) {
        if (!Double.isFinite(number.doubleValue())) {
            throw new IllegalArgumentException(number.toString());
        }
        return number;
    }

    /** In its full form: the parser takes shorter ones and fills them up with zeros. */
    private static UUID uuid(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException(text);
        }
        return java.util.UUID.fromString(text);
    }

    private static Default literal(String format, Object... arguments) {
        return new Default(CodeBlock.of(format, arguments), true);
    }

    private static Default once(String format, TypeName type, Object value) {
        return new Default(CodeBlock.of(format, type, value.toString()), false);
    }

    private String expected(Shape shape, String text) {
        if (shape instanceof Shape.Constant constant) {
            List<String> constants = constants(constant);
            return "a constant of " + constant.type().simpleName() + " (" + String.join(", ", constants) + ")";
        }
        return switch ((Scalar) shape) {
            case BOOLEAN -> "true or false";
            case CHARACTER -> "one character";
            case BYTE -> "a whole number from -128 to 127";
            case SHORT -> "a whole number from -32768 to 32767";
            case INTEGER -> "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
            case LONG -> "a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE;
            case FLOAT, DOUBLE, BIG_DECIMAL -> "a number such as 0.5";
            case BIG_INTEGER -> "a whole number";
            case INSTANT -> "an instant such as 2026-01-31T00:00:00Z";
            case LOCAL_DATE -> "a date such as 2026-01-31";
            case LOCAL_TIME -> "a time such as 12:30:00";
            case LOCAL_DATE_TIME -> "a date and time such as 2026-01-31T12:30:00";
            case OFFSET_DATE_TIME -> "a date and time with offset such as 2026-01-31T12:30:00+01:00";
            case DURATION -> "a duration such as PT15M";
            case UUID -> "a UUID such as 123e4567-e89b-12d3-a456-426614174000";
            case URI -> "a URI such as https://example.com/";
            case STRING, BYTES, BYTE_BUFFER -> throw new IllegalStateException(text);
        };
    }
}
