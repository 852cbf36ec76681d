package io.github.jdynox.client;

import static io.github.jdynox.client.Fixture.cities;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jdynox.DynoxException;
import io.github.jdynox.client.spi.ServiceException;
import io.github.jdynox.model.Key;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class FailuresTest {

    private static SyncTable<City> refusing(String code, String message, int status, String body) {
        return cities(new FakeTransport(sent -> {
                    throw FakeTransport.refusal(sent, code, message, status, body);
                }))
                .sync();
    }

    @ParameterizedTest
    @CsvSource({
        "ConditionalCheckFailedException, 400, ConditionFailedException",
        "TransactionCanceledException, 400, TransactionCanceledException",
        "TransactionConflictException, 400, TransactionConflictException",
        "ResourceNotFoundException, 400, TableNotFoundException",
        "ResourceInUseException, 400, TableInUseException",
        "ProvisionedThroughputExceededException, 400, ThrottledException",
        "ThrottlingException, 400, ThrottledException",
        "RequestLimitExceeded, 400, ThrottledException",
        "LimitExceededException, 400, ThrottledException",
        "AccessDeniedException, 400, AccessDeniedException",
        "UnrecognizedClientException, 400, CredentialsException",
        "InvalidSignatureException, 400, CredentialsException",
        "IncompleteSignatureException, 400, CredentialsException",
        "MissingAuthenticationTokenException, 400, CredentialsException",
        "ExpiredTokenException, 400, CredentialsException",
        "ValidationException, 400, ValidationException",
        "ItemCollectionSizeLimitExceededException, 400, ItemTooLargeException",
        "InternalServerError, 500, ServiceUnavailableException",
        "ServiceUnavailable, 503, ServiceUnavailableException",
        "SomethingNewException, 400, DynoxException",
    })
    void serviceCode_becomesTheExceptionNamedForIt(String code, int status, String expected) {
        DynoxException e = catchThrowableOfType(DynoxException.class, () -> refusing(code, "Because.", status, "{}")
                .put(new City("c1", 1)));
        assertThat(e.getClass().getSimpleName()).isEqualTo(expected);
        assertThat(e).hasMessage("PutItem on cities was refused: Because. (" + code + ", request R0)");
        assertThat(e.operation()).contains("PutItem");
        assertThat(e.requestId()).contains("R0");
        assertThat(e.table())
                .isEqualTo(e instanceof TransactionCanceledException ? e.table() : java.util.Optional.of("cities"));
        assertThat(e).hasCauseInstanceOf(ServiceException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Item size has exceeded the maximum allowed size",
        "Item size to update has exceeded the maximum allowed size"
    })
    void validationOfTheItemSize_isItemTooLarge(String message) {
        assertThatThrownBy(() ->
                        refusing("ValidationException", message, 400, "{}").put(new City("c1", 1)))
                .isInstanceOf(ItemTooLargeException.class);
    }

    @Test
    void conditionFailed_hasTheItem() {
        String body =
                "{\"__type\":\"x#ConditionalCheckFailedException\",\"message\":\"The conditional request failed\","
                        + "\"Item\":{\"id\":{\"S\":\"c1\"},\"n\":{\"N\":\"9\"}}}";
        ConditionFailedException e = catchThrowableOfType(
                ConditionFailedException.class, () -> refusing("ConditionalCheckFailedException", "No.", 400, body)
                        .put(new City("c1", 1), City.ID.notExists()));
        assertThat(e.item()).contains(Map.of("id", "c1", "n", BigDecimal.valueOf(9)));
        assertThat(e.getMessage()).doesNotContain("9");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"{}", "''", "no json", "{\"Item\":null}", "{\"Item\":{\"id\""},
            delimiter = '|')
    void conditionFailed_bodyWithoutItem_isStillConditionFailed(String body) {
        ConditionFailedException e = catchThrowableOfType(
                ConditionFailedException.class, () -> refusing("ConditionalCheckFailedException", "No.", 400, body)
                        .put(new City("c1", 1)));
        assertThat(e.item()).isEmpty();
    }

    @Test
    void transactionCanceled_hasItsReasons() {
        String body = "{\"Message\":\"Transaction cancelled\",\"CancellationReasons\":[{\"Code\":\"None\"},"
                + "{\"Code\":\"ConditionalCheckFailed\",\"Message\":\"The conditional request failed\","
                + "\"Item\":{\"id\":{\"S\":\"c1\"}}},{\"Code\":\"ThrottlingError\",\"Message\":null}]}";
        TransactionCanceledException e = catchThrowableOfType(TransactionCanceledException.class, () -> refusing(
                        "TransactionCanceledException", "Cancelled.", 400, body)
                .put(new City("c1", 1)));
        assertThat(e.reasons())
                .extracting(TransactionCanceledException.Reason::code)
                .containsExactly("None", "ConditionalCheckFailed", "ThrottlingError");
        assertThat(e.reasons().get(1).item()).contains(Map.of("id", "c1"));
        assertThat(e.reasons().get(1).message()).isEqualTo("The conditional request failed");
        assertThat(e.reasons().get(2).message()).isEmpty();
    }

    @Test
    void scanOfAnIndex_namesIt() {
        FakeTransport transport = new FakeTransport(sent -> {
            throw FakeTransport.refusal(sent, "ResourceNotFoundException", "Gone.");
        });
        io.github.jdynox.model.GlobalIndex<City> index =
                io.github.jdynox.model.GlobalIndex.of("by-n", City.MODEL.keys());
        assertThatThrownBy(() -> cities(transport).sync().index(index).scan().toList())
                .isInstanceOfSatisfying(
                        TableNotFoundException.class, e -> assertThat(e.table()).contains("cities/by-n"));
    }

    @Test
    void futures_failWithTheCauseItself() {
        FakeTransport transport = new FakeTransport(sent -> {
            throw FakeTransport.refusal(sent, "ResourceNotFoundException", "Gone.");
        });
        Table<City> table = cities(transport);
        for (java.util.concurrent.CompletableFuture<?> future : java.util.List.of(
                table.get(Key.of("a")),
                table.fetch(Key.of("a"), true),
                table.put(new City("a", 1)),
                table.delete(Key.of("a")),
                table.scan().toList(),
                table.scan().first(),
                table.count(),
                table.describe(),
                table.create(),
                table.batchGet(java.util.List.of(Key.of("a"))),
                table.batchPut(java.util.List.of(new City("a", 1))))) {
            Throwable seen = future.handle((value, error) -> error).join();
            assertThat(seen).isInstanceOf(TableNotFoundException.class);
        }
    }
}
