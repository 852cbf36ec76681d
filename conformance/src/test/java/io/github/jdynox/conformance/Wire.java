package io.github.jdynox.conformance;

/** DynamoDB's JSON protocol, bare: nothing between a test and what is sent. */
interface Wire {

    Answer send(String operation, String json);
}
