package io.github.jdynox.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class CompilerTest {

    private static final String REST = " S 1 2 3 0 -1 4194304 9 0 0 0 120 30 0 0 20 0 21 0 77";

    @Test
    void stat_ofACompilersThread_isUserAndSystemTime() {
        assertThat(Compiler.cpuNanos("41 (C2 CompilerThre)" + REST)).isEqualTo(1.5e9);
        assertThat(Compiler.cpuNanos("42 (C1 CompilerThre)" + REST)).isEqualTo(1.5e9);
    }

    @Test
    void stat_ofAnotherThread_isNothing() {
        assertThat(Compiler.cpuNanos("43 (a (C2 Compiler) b)" + REST)).isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void cpu_ofThisJvm_isSomeOfTheProcess() {
        Usage now = Usage.now();

        assertThat(now.compilerNanos())
                .isPositive()
                .isLessThanOrEqualTo(Usage.now().cpuNanos() + 1e7);
    }
}
