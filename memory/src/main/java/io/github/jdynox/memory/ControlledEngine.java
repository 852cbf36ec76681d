package io.github.jdynox.memory;

import io.github.jdynox.memory.operation.Engine;

/** The engine, behind test control. */
record ControlledEngine(Engine engine, TestControl control) {

    Reply handle(String operation, byte[] body, int from, int length) {
        return control.isIdle()
                ? Reply.of(engine.handle(operation, body, from, length))
                : control.answer(Call.of(engine, operation, body, from, length));
    }
}
