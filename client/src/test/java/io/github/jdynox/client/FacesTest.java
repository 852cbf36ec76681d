package io.github.jdynox.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The blocking view of each thing has the same methods, with the results themselves for futures of them. */
class FacesTest {

    /** What differs, and why. Each entry must still be true. */
    private static final Map<Class<?>, Set<String>> ASYNC_ALONE = Map.of(
            // closing is not a matter of waiting: the client has it
            DynoxClient.class, Set.of("void close()"),
            // a publisher is for those who do not wait; the blocking forms are in BLOCKING_ALONE
            Read.class,
                    Set.of(
                            "void subscribe(java.util.concurrent.Flow$Subscriber<? super T>)",
                            "java.util.concurrent.Flow$Publisher<Page<T>> pages()",
                            "Metrics forEach(java.util.function.Consumer<? super T>)",
                            // a handle on what is under way is for those who do not wait
                            "RunningRead<Metrics> start(java.util.function.Consumer<? super T>)",
                            "RunningRead<CountResult> startCount()"),
            BulkWrite.class, Set.of("RunningRead<BulkResult> start()"));

    private static final Map<Class<?>, Set<String>> BLOCKING_ALONE = Map.of(
            Read.class,
            Set.of(
                    "java.lang.Iterable<Page<T>> pages()",
                    // Iterable's own: it gives nothing
                    "void forEach(java.util.function.Consumer<? super T>)",
                    "Cursor<T> iterator()",
                    "Cursor<T> cursor()",
                    "java.util.stream.Stream<T> stream()"));

    static Stream<Class<?>[]> faces() {
        return Stream.of(new Class<?>[][] {
            {DynoxClient.class, SyncDynoxClient.class},
            {Table.class, SyncTable.class},
            {GlobalIndexTable.class, SyncGlobalIndexTable.class},
            {LocalIndexTable.class, SyncLocalIndexTable.class},
            {Read.class, SyncRead.class},
            {Scan.class, SyncScan.class},
            {Query.class, SyncQuery.class},
            {GlobalIndexScan.class, SyncGlobalIndexScan.class},
            {GlobalIndexQuery.class, SyncGlobalIndexQuery.class},
            {UpdateCall.class, SyncUpdateCall.class},
            {BulkWrite.class, SyncBulkWrite.class},
            {TransactWrite.class, SyncTransactWrite.class},
            {TransactGet.class, SyncTransactGet.class},
            {ActiveRecord.class, SyncActiveRecord.class}
        });
    }

    private static final Pattern HAS_SYNC = Pattern.compile(
            "\\b(" + faces().map(pair -> pair[0].getSimpleName()).collect(Collectors.joining("|")) + ")\\b(?=<|$)");

    @ParameterizedTest
    @MethodSource("faces")
    void blockingView_hasTheSameMethods(Class<?> async, Class<?> sync) {
        Set<String> expected = methods(async).map(FacesTest::waitedFor).collect(sorted());
        Set<String> actual = methods(sync).map(FacesTest::signature).collect(sorted());
        Set<String> onlyAsync = new TreeSet<>(expected);
        onlyAsync.removeAll(actual);
        Set<String> onlySync = new TreeSet<>(actual);
        onlySync.removeAll(expected);
        assertThat(onlyAsync)
                .as("only in %s", async.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(ASYNC_ALONE.getOrDefault(async, Set.of()));
        assertThat(onlySync)
                .as("only in %s", sync.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(BLOCKING_ALONE.getOrDefault(async, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("faces")
    void parameters_haveTheSameNames(Class<?> async, Class<?> sync) {
        Set<String> names = methods(async).map(FacesTest::parameterNames).collect(sorted());
        assertThat(names)
                .containsAll(methods(sync)
                        .filter(method -> !isDeviation(async, signature(method)))
                        .map(FacesTest::parameterNames)
                        .toList());
    }

    private static boolean isDeviation(Class<?> async, String signature) {
        return BLOCKING_ALONE.getOrDefault(async, Set.of()).contains(signature);
    }

    private static java.util.stream.Collector<String, ?, TreeSet<String>> sorted() {
        return Collectors.toCollection(TreeSet::new);
    }

    /** The public methods of instances, but for the way from one face to the other. */
    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.getName().equals("sync"));
    }

    private static String waitedFor(Method method) {
        String result = name(method.getGenericReturnType().getTypeName());
        if (result.startsWith("java.util.concurrent.CompletableFuture<")) {
            result = result.substring(result.indexOf('<') + 1, result.length() - 1);
            result = result.equals("java.lang.Void") ? "void" : result;
            result = result.equals("java.lang.Boolean") ? "boolean" : result;
        }
        return HAS_SYNC.matcher(result).replaceAll("Sync$1") + " " + call(method);
    }

    private static String signature(Method method) {
        return name(method.getGenericReturnType().getTypeName()) + " " + call(method);
    }

    private static String call(Method method) {
        return method.getName()
                + Arrays.stream(method.getGenericParameterTypes())
                        .map(type -> name(type.getTypeName()))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String parameterNames(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameters()).map(Parameter::getName).toList();
    }

    private static String name(String typeName) {
        return typeName.replace("io.github.jdynox.client.", "");
    }
}
