package io.github.jdynox.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Gives each test an embedded engine of its own, empty but for the tables and seeds named here. Its client is the default
 * client (see {@link io.github.jdynox.client.DefaultScope}) while the test runs and the methods before and after it.
 *
 * <p>Test, {@code @BeforeEach} and {@code @AfterEach} methods, and the constructor of a test class that is made anew for
 * each test, may have parameters of the types {@code DynoxClient}, {@code SyncDynoxClient}, {@code MemoryDynamo}, {@code
 * Table<User>} and {@code SyncTable<User>}; the
 * tables of the last two are made where they are missing. The engine {@linkplain
 * io.github.jdynox.memory.TestControl#recordRequests records requests}; the client is closed after the test.
 *
 * <p>On a class it holds for all its tests, {@code @Nested} ones included; a method adds its own models and seeds to those.
 * Safe under parallel tests. A test that calls {@code DynoxClient.setDefault} without this annotation should hold
 * {@code @ResourceLock(MemoryDynox.DEFAULT_CLIENT)}, and then runs by itself.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MemoryDynoxExtension.class)
@ResourceLock(value = MemoryDynox.DEFAULT_CLIENT, mode = ResourceAccessMode.READ)
public @interface MemoryDynox {

    /** Name of the process-wide default client as a resource that tests share. */
    String DEFAULT_CLIENT = "io.github.jdynox.client.DynoxClient.default";

    /** Models whose tables, with their indexes, are there before the test. */
    Class<?>[] models() default {};

    /**
     * Names of resources that hold items, found from the test class ({@code users.jsonl} beside it, {@code /users.jsonl}
     * at the root), in the form that {@code MemoryDynamo.load} reads.
     */
    String[] seed() default {};
}
