package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Journal;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.RequestReader;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Answers requests of DynamoDB's JSON protocol: the one entry for every transport. Safe for use by many threads. */
public final class Engine {

    private static final String ID_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUV";
    private static final int ID_LENGTH = 52;

    private final Map<String, Operation> operations;
    private final Journal journal;

    public Engine(Tables tables) {
        this.operations = Operations.over(tables);
        this.journal = tables.journal();
    }

    /** Answers one request, given as part of an array. What the answer tells of is kept before it leaves. */
    public Answer handle(String operation, byte[] body, int from, int length) {
        String requestId = newRequestId();
        Answer answer = answer(operation, body, from, length, requestId);
        try {
            journal.settle();
            return answer;
        } catch (ServiceFault notKept) {
            return refusal(notKept, requestId);
        }
    }

    private Answer answer(String operation, byte[] body, int from, int length, String requestId) {
        try {
            Operation known = operations.get(operation);
            if (known == null) {
                throw ServiceFault.unknownOperation();
            }
            JsonOutput out = new JsonOutput();
            known.answer(RequestReader.read(known.shape(), body, from, length), out);
            return new Answer(200, out.bytes(), out.length(), requestId, "", "");
        } catch (ServiceFault fault) {
            return refusal(fault, requestId);
        } catch (RuntimeException | StackOverflowError defect) {
            return refusal(
                    ServiceFault.internal("The engine failed on " + operation + ": "
                            + defect.getClass().getName()),
                    requestId);
        }
    }

    private static Answer refusal(ServiceFault fault, String requestId) {
        JsonOutput out = new JsonOutput();
        out.object().name("__type").string(fault.type());
        String message = fault.getMessage();
        if (message != null) {
            // The service itself is of two minds about the capital.
            boolean capital = fault.code().equals("SerializationException")
                    || fault.code().equals("TransactionCanceledException")
                    || fault.code().equals("AccessDeniedException");
            out.name(capital ? "Message" : "message").string(message);
        }
        if (fault.members() != null) {
            out.members(fault.members());
        }
        out.endObject();
        return new Answer(
                fault.status(), out.bytes(), out.length(), requestId, fault.code(), message == null ? "" : message);
    }

    /** An id of the form the service gives: 52 digits and letters. */
    public static String newRequestId() {
        StringBuilder id = new StringBuilder(ID_LENGTH);
        ThreadLocalRandom random = ThreadLocalRandom.current();
        while (id.length() < ID_LENGTH) {
            long bits = random.nextLong();
            for (int i = 0; i < 12 && id.length() < ID_LENGTH; i++, bits >>>= 5) {
                id.append(ID_DIGITS.charAt((int) (bits & 31)));
            }
        }
        return id.toString();
    }
}
