package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateItemTest {

    private final Dynamo dynamo = Dynamo.withUsers();

    @Test
    void update_ofAllSections_readsTheItemAsItWas() {
        dynamo.put(
                "users",
                "{'pk':{'S':'a'},'n':{'N':'1'},'l':{'L':[{'S':'0'},{'S':'1'},{'S':'2'}]},'s':{'SS':['x','y']},'m':{'M':{}}}");

        assertThat(update(
                        "SET copied = n, m.deep = :v, l[1] = :v, l[9] = :v, l2 = list_append(l, :l), i = if_not_exists(n, :v)"
                                + " REMOVE l[0] ADD n :n DELETE s :s",
                        "{':v':{'S':'v'},':l':{'L':[{'S':'3'}]},':n':{'N':'0.5'},':s':{'SS':['x','z']}}",
                        "ALL_NEW"))
                .isEqualTo("{'Attributes':{'copied':{'N':'1'},'i':{'N':'1'},'l':{'L':[{'S':'v'},{'S':'2'},{'S':'v'}]},"
                        + "'l2':{'L':[{'S':'0'},{'S':'1'},{'S':'2'},{'S':'3'}]},'m':{'M':{'deep':{'S':'v'}}},"
                        + "'n':{'N':'1.5'},'pk':{'S':'a'},'s':{'SS':['y']}}}");
    }

    @Test
    void update_ofAMissingItem_makesIt() {
        assertThat(update("ADD n :n, s :s", "{':n':{'N':'5'},':s':{'NS':['2','1']}}", "ALL_NEW"))
                .isEqualTo("{'Attributes':{'n':{'N':'5'},'pk':{'S':'a'},'s':{'NS':['1','2']}}}");
    }

    @Test
    void returnValues_ofUpdatedParts_areThosePartsAlone() {
        dynamo.put("users", "{'pk':{'S':'a'},'n':{'N':'1'},'m':{'M':{'a':{'N':'1'},'b':{'N':'2'}}}}");

        assertThat(update("SET m.a = :v, fresh = :v", "{':v':{'N':'7'}}", "UPDATED_OLD"))
                .isEqualTo("{'Attributes':{'m':{'M':{'a':{'N':'1'}}}}}");
        assertThat(update("SET m.a = m.a - :v", "{':v':{'N':'7.5'}}", "UPDATED_NEW"))
                .isEqualTo("{'Attributes':{'m':{'M':{'a':{'N':'-0.5'}}}}}");
    }

    @Test
    void update_removingTheLastElementOfASet_removesTheAttribute() {
        dynamo.put("users", "{'pk':{'S':'a'},'s':{'SS':['x']}}");

        assertThat(update("DELETE s :s", "{':s':{'SS':['x']}}", "ALL_NEW"))
                .isEqualTo("{'Attributes':{'pk':{'S':'a'}}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SET | Syntax error; token: \"<EOF>\", near: \"SET\"",
                "SET n = :n, | Syntax error; token: \"<EOF>\", near: \",\"",
                "INVALID SYNTAX HERE | Syntax error; token: \"INVALID\", near: \"INVALID SYNTAX\"",
                "SET n = :n SET m = :n | The \"SET\" section can only be used once in an update expression;",
                "SET n = :n, n.a = :n | Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [n], path two: [n, a]",
                "SET n[0] = :n REMOVE n.a | Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [n, [0]], path two: [n, a]",
                "SET status = :n | Attribute name is a reserved keyword; reserved keyword: status",
                "SET n = size(n) | The function is not allowed in an update expression; function: size",
                "SET n = :n + :s | Incorrect operand type for operator or function; operator or function: +, operand type: S",
                "SET n = list_append(:n, l) | Incorrect operand type for operator or function; operator or function: list_append, operand type: N",
                "SET n = if_not_exists(:n, l) | Operator or function requires a document path; operator or function: if_not_exists",
                "ADD n :s | Incorrect operand type for operator or function; operator: ADD, operand type: STRING, typeSet: ALLOWED_FOR_ADD_OPERAND",
                "DELETE n :n | Incorrect operand type for operator or function; operator: DELETE, operand type: NUMBER, typeSet: ALLOWED_FOR_DELETE_OPERAND",
                "ADD n n | Syntax error; token: \"n\", near: \"n n\""
            })
    void update_thatIsNone_isRefused(String update, String sentence) {
        assertThat(refusal(update, "{':n':{'N':'1'},':s':{'S':'a'}}"))
                .isEqualTo("ValidationException: Invalid UpdateExpression: " + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SET x = gone | The provided expression refers to an attribute that does not exist in the item",
                "SET x = gone + :n | The provided expression refers to an attribute that does not exist in the item",
                "SET x = s + :n | An operand in the update expression has an incorrect data type",
                "ADD s :n | An operand in the update expression has an incorrect data type",
                "SET gone.x = :n | The document path provided in the update expression is invalid for update",
                "SET s[0] = :n | The document path provided in the update expression is invalid for update",
                "SET pk = :n | One or more parameter values were invalid: Cannot update attribute pk. This attribute is part of the key"
            })
    void update_thatDoesNotFitTheItem_isRefusedAndChangesNothing(String update, String sentence) {
        dynamo.put("users", "{'pk':{'S':'a'},'s':{'S':'a'}}");

        assertThat(refusal(
                        "SET fresh = :n" + (update.startsWith("SET") ? "," + update.substring(3) : " " + update),
                        "{':n':{'N':'1'}}"))
                .isEqualTo("ValidationException: " + sentence);
        assertThat(dynamo.ok("GetItem", "{'TableName':'users','Key':{'pk':{'S':'a'}}}"))
                .isEqualTo("{'Item':{'pk':{'S':'a'},'s':{'S':'a'}}}");
    }

    @Test
    void update_pastTheLargestSize_isRefused() {
        dynamo.put("users", "{'pk':{'S':'a'},'s':{'S':'" + "x".repeat(400_000) + "'}}");

        assertThat(refusal("SET t = :s", "{':s':{'S':'" + "x".repeat(20_000) + "'}}"))
                .isEqualTo("ValidationException: Item size to update has exceeded the maximum allowed size");
    }

    @Test
    void legacyUpdates_areCarriedOut() {
        dynamo.put("users", "{'pk':{'S':'a'},'n':{'N':'1'},'x':{'S':'x'},'s':{'SS':['x','y']}}");

        assertThat(
                        dynamo.ok(
                                "UpdateItem",
                                "{'TableName':'users','Key':{'pk':{'S':'a'}},'ReturnValues':'ALL_NEW',"
                                        + "'AttributeUpdates':{'n':{'Action':'ADD','Value':{'N':'2'}},'x':{'Action':'DELETE'},"
                                        + "'s':{'Action':'DELETE','Value':{'SS':['x']}},'y':{'Value':{'S':'y'}},"
                                        + "'l':{'Action':'ADD','Value':{'L':[{'S':'e'}]}}},'Expected':{'n':{'Value':{'N':'1'}}}}"))
                .isEqualTo(
                        "{'Attributes':{'l':{'L':[{'S':'e'}]},'n':{'N':'3'},'pk':{'S':'a'},'s':{'SS':['y']},'y':{'S':'y'}}}");
        assertThat(dynamo.refusal(
                        "UpdateItem",
                        "{'TableName':'users','Key':{'pk':{'S':'a'}},"
                                + "'AttributeUpdates':{'y':{'Action':'ADD','Value':{'N':'2'}}}}"))
                .isEqualTo("ValidationException: Type mismatch for attribute to update");
    }

    private String update(String expression, String values, String returned) {
        return dynamo.ok("UpdateItem", request(expression, values, ",'ReturnValues':'" + returned + "'"));
    }

    private String refusal(String expression, String values) {
        return dynamo.refusal("UpdateItem", request(expression, values, ""));
    }

    private static String request(String expression, String values, String more) {
        return "{'TableName':'users','Key':{'pk':{'S':'a'}},'UpdateExpression':'" + expression
                + "','ExpressionAttributeValues':" + values + more + "}";
    }
}
