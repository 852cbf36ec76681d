package io.github.jdynox.memory.fault;

import org.jspecify.annotations.Nullable;

/** The service's refusal of a request: an exception type, an HTTP status and a sentence. Carries no stack trace, since it is an answer and not a defect. */
public final class ServiceFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String VALIDATION = "com.amazon.coral.validate#ValidationException";
    private static final String SERVICE = "com.amazonaws.dynamodb.v20120810#";

    private final String type;
    private final int status;
    private final @Nullable String members;
    private final boolean refusesTransaction;

    private ServiceFault(String type, int status, @Nullable String message, @Nullable String members) {
        this(type, status, message, members, false);
    }

    private ServiceFault(
            String type, int status, @Nullable String message, @Nullable String members, boolean refusesTransaction) {
        super(message, null, false, false);
        this.type = type;
        this.status = status;
        this.members = members;
        this.refusesTransaction = refusesTransaction;
    }

    /** A request that breaks a rule of the operation. */
    public static ServiceFault validation(String message) {
        return new ServiceFault(VALIDATION, 400, message, null);
    }

    /** A rule broken by the values of parameters; the service opens these sentences alike. */
    public static ServiceFault invalidParameters(String message) {
        return validation("One or more parameter values were invalid: " + message);
    }

    /** A key that is empty. It is no reason to cancel a transaction but refuses the whole request, wherever it is found. */
    public static ServiceFault emptyKey(String message) {
        return new ServiceFault(VALIDATION, 400, "One or more parameter values are not valid. " + message, null, true);
    }

    /** A body that is not of the operation's JSON form; without a message where the body is no JSON at all. */
    public static ServiceFault serialization(@Nullable String message) {
        return new ServiceFault("com.amazon.coral.service#SerializationException", 400, message, null);
    }

    /** An operation the engine does not have. */
    public static ServiceFault unknownOperation() {
        return new ServiceFault("com.amazon.coral.service#UnknownOperationException", 400, null, null);
    }

    /** A resource that belongs to somebody else. */
    public static ServiceFault accessDenied(String message) {
        return new ServiceFault("com.amazon.coral.service#AccessDeniedException", 400, message, null);
    }

    /** A table or index that does not exist. */
    public static ServiceFault notFound(String message) {
        return service("ResourceNotFoundException", message);
    }

    /** Any other of the service's own exceptions, by its short name. */
    public static ServiceFault service(String name, String message) {
        return new ServiceFault(SERVICE + name, 400, message, null);
    }

    /** As {@link #service(String, String)}, with further JSON members, such as {@code "Item":{...}}. */
    public static ServiceFault service(String name, String message, String members) {
        return new ServiceFault(SERVICE + name, 400, message, members);
    }

    /** A defect of the engine itself. */
    public static ServiceFault internal(String message) {
        return new ServiceFault(SERVICE + "InternalServerError", 500, message, null);
    }

    /** The value of {@code __type}. */
    public String type() {
        return type;
    }

    /** The short name, behind the {@code #}. */
    public String code() {
        return type.substring(type.indexOf('#') + 1);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Whether a transaction with this fault in one of its actions is refused by it, and not cancelled. */
    public boolean refusesTransaction() {
        return refusesTransaction;
    }

    /** Further JSON members of the error body, without braces. */
    public @Nullable String members() {
        return members;
    }
}
