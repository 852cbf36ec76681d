package io.github.jdynox.conformance;

import org.jspecify.annotations.Nullable;

/**
 * One request and the answer that the service gives to it.
 *
 * @param expected null where the file has none yet
 * @param expectedOfLocal what DynamoDB Local answers instead; null where it answers as the service does
 */
record Exchange(
        int line, String operation, String request, @Nullable String expected, @Nullable String expectedOfLocal) {

    /** An answer as the files write it: an error after {@code !}, its body in the one spelling of {@link Answer}. */
    static String text(Answer answer) {
        return (answer.isError() ? "! " : "< ") + answer.body();
    }

    String expectedOf(DynamoUnderTest dynamo) {
        String text = dynamo.isDynamoDbLocal() && expectedOfLocal != null ? expectedOfLocal : expected;
        if (text == null) {
            throw new IllegalStateException("Line " + line + " has no answer; -Dgolden=write records one");
        }
        return text;
    }
}
