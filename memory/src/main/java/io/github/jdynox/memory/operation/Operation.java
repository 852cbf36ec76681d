package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Shape;

/** One operation of DynamoDB. Safe for use by many threads. */
interface Operation {

    /** What a request looks like. */
    Shape.Structure shape();

    /** Answers a request that keeps the shape's rules, with one JSON object; throws a fault where it is refused. */
    void answer(Members request, JsonOutput out);
}
