package io.github.jdynox.client;

import io.github.jdynox.codec.Codecs;
import io.github.jdynox.expression.Path;
import io.github.jdynox.model.Hooks;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads the same items as something else. The key is always asked for: the place to resume from is read off it. */
final class Projections {

    private Projections() {}

    static <S> S maps(
            ReadSource<?> source,
            ReadPlan plan,
            BiFunction<ReadSource<Map<String, @Nullable Object>>, ReadPlan, S> constructor) {
        return constructor.apply(source.as("Map", Codecs.MAP, Hooks.none()), plan.with(p -> p.projection = null));
    }

    static <S> S maps(
            ReadSource<?> source,
            ReadPlan plan,
            List<String> paths,
            BiFunction<ReadSource<Map<String, @Nullable Object>>, ReadPlan, S> constructor) {
        if (paths.isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected at least one attribute to read but there are none; asMaps() reads all of them.");
        }
        List<Path> projection = withKey(paths.stream().map(Path::parse).toList(), plan.target);
        return constructor.apply(source.as("Map", Codecs.MAP, Hooks.none()), plan.with(p -> p.projection = projection));
    }

    static <R, S> S as(
            ReadSource<?> source, ReadPlan plan, Model<R> model, BiFunction<ReadSource<R>, ReadPlan, S> constructor) {
        // A model of plain maps names no attributes: it reads all of them.
        List<Path> projection = model.attributes().isEmpty()
                ? null
                : withKey(model.attributes().stream().map(Path::of).toList(), plan.target);
        return constructor.apply(
                source.as(model.type().getSimpleName(), model.codec(), model.hooks()),
                plan.with(p -> p.projection = projection));
    }

    private static List<Path> withKey(List<Path> paths, ReadTarget target) {
        List<Path> all = new ArrayList<>(new LinkedHashSet<>(paths));
        for (KeyAttribute attribute : target.startKey()) {
            Path key = Path.of(attribute.name());
            if (!all.contains(key)) {
                all.add(key);
            }
        }
        return all;
    }
}
