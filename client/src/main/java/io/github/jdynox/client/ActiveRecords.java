package io.github.jdynox.client;

import io.github.jdynox.model.Model;
import java.util.List;
import java.util.stream.Stream;

/** Finds the table of a model that acts by itself. */
final class ActiveRecords {

    private static final ClassValue<Class<?>> MODELS = new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> type) {
            List<Class<?>> above =
                    sealedAbove(type).filter(ActiveRecords::hasTable).toList();
            return above.isEmpty() ? type : above.get(0);
        }
    };

    private ActiveRecords() {}

    /** An {@code ActiveRecord<T>} is a {@code T}: that is what its type parameter says. */
    @SuppressWarnings("unchecked")
    static <T extends ActiveRecord<T>> T self(ActiveRecord<T> item) {
        return (T) item;
    }

    /** That of the item's class, or of the sealed model which that is a subtype of. */
    @SuppressWarnings("unchecked")
    static <T extends ActiveRecord<T>> Table<T> table(ActiveRecord<T> item) {
        return DynoxClient.getDefault().table((Class<T>) MODELS.get(item.getClass()));
    }

    private static Stream<Class<?>> sealedAbove(Class<?> type) {
        Stream<Class<?>> supertypes =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()));
        return supertypes.flatMap(
                each -> each.isSealed() ? Stream.concat(Stream.of(each), sealedAbove(each)) : sealedAbove(each));
    }

    private static boolean hasTable(Class<?> type) {
        try {
            return Model.of(type).hasTable();
        } catch (IllegalArgumentException noModel) {
            return false;
        }
    }
}
