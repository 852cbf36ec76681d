package io.github.jdynox.model;

import org.jspecify.annotations.Nullable;

/**
 * The models that generated classes have registered, by type. {@code User_} registers its model when it is initialised,
 * which looking it up by its name brings about: so no member is ever read by reflection, and package-private models work.
 */
public final class Models {

    /** Weakly keyed, and a model refers to its type: an application that is unloaded takes its models along. */
    private static final ClassValue<Slot> SLOTS = new ClassValue<>() {
        @Override
        protected Slot computeValue(Class<?> type) {
            return new Slot();
        }
    };

    private Models() {}

    /** Called by generated code alone. */
    public static <T> Model<T> register(Model<T> model) {
        SLOTS.get(model.type()).model = model;
        return model;
    }

    static <T> Model<T> of(Class<T> type) {
        Slot slot = SLOTS.get(type);
        if (slot.model == null) {
            initialise(type);
        }
        @SuppressWarnings("unchecked")
        Model<T> model = (Model<T>) slot.model;
        if (model == null) {
            throw missing(type, null);
        }
        return model;
    }

    private static void initialise(Class<?> type) {
        try {
            Class.forName(generatedName(type), true, type.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw missing(type, e);
        }
    }

    /** {@code app.Order$Line} has its handles in {@code app.OrderLine_}. */
    private static String generatedName(Class<?> type) {
        return type.getName().replace("$", "") + "_";
    }

    private static IllegalArgumentException missing(Class<?> type, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "Expected a generated class " + generatedName(type) + " for " + type.getName()
                        + " but there is none; annotate the type with @Item and compile it with jdynox-processor.",
                cause);
    }

    private static final class Slot {
        volatile @Nullable Model<?> model;
    }
}
