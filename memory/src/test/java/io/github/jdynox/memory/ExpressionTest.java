package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters over one item, and what is wrong with expressions; all through the transport. */
class ExpressionTest {

    private static final String VALUES =
            "{':one':{'N':'1'},':zero':{'N':'0'},':ten':{'N':'10'},':a':{'S':'a'},':ab':{'S':'ab'},"
                    + "':true':{'BOOL':true},':set':{'SS':['y','x']},':list':{'L':[]},':type':{'S':'L'},':null':{'NULL':true}}";
    private static final String UNUSED = "Value provided in ExpressionAttributeValues unused";

    private final Dynamo dynamo = Dynamo.withUsers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n = :one | true",
                "n <> :one | false",
                "n < :ten AND n > :zero | true",
                "n BETWEEN :zero AND :one | true",
                "n BETWEEN :zero AND :zero | false",
                "n IN (:zero, :ten) | false",
                "n IN (:zero, :one) | true",
                "n = :a | false",
                "n < :a | false",
                "gone <> :one | true",
                "gone = :one | false",
                "NOT gone = :one | true",
                "NOT n = :one | false",
                "n = :zero OR s = :ab AND n = :one | true",
                "(n = :zero OR s = :ab) AND n = :zero | false",
                "attribute_exists(m.l[0]) | true",
                "attribute_exists(m.l[2]) | false",
                "attribute_not_exists(m.x) | true",
                "attribute_exists(n) AND n >= :ten | false",
                "attribute_type(m.l, :type) | true",
                "begins_with(s, :a) | true",
                "begins_with(s, :ab) | true",
                "begins_with(n, :a) | false",
                "contains(s, :a) | true",
                "contains(tags, :a) | false",
                "contains(m.l, :one) | true",
                "tags = :set | true",
                "size(s) = :one | false",
                "size(m.l) > :one | true",
                "size(gone) = :zero | false",
                "m.l[1] = :a | true",
                "b = :true | true",
                "nothing = :null | true"
            })
    void filter_onOneItem_matchesOrNot(String filter, boolean matches) {
        dynamo.put(
                "users",
                "{'pk':{'S':'k'},'n':{'N':'1'},'s':{'S':'ab'},'b':{'BOOL':true},'nothing':{'NULL':true},"
                        + "'tags':{'SS':['x','y']},'m':{'M':{'l':{'L':[{'N':'1.0'},{'S':'a'}]}}}}");

        assertThat(dynamo.ok(
                        "Scan",
                        "{'TableName':'users','Select':'COUNT','FilterExpression':'" + used(filter) + "',"
                                + "'ExpressionAttributeValues':" + VALUES + "}"))
                .isEqualTo("{'Count':" + (matches ? 1 : 0) + ",'ScannedCount':1}");
    }

    /** Joins a clause that is always true and uses every value, so that none is unused. */
    private static String used(String filter) {
        return "(" + filter + ") AND NOT pk IN (:one, :zero, :ten, :a, :ab, :true, :set, :list, :type, :null)";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n = | Syntax error; token: \"<EOF>\", near: \"=\"",
                "n | Syntax error; token: \"<EOF>\", near: \"n\"",
                "n == :one | Syntax error; token: \"=\", near: \"== :one\"",
                "n = :one) | Syntax error; token: \")\", near: \":one)\"",
                "a & b | Syntax error; token: \"&\", near: \"a & b\"",
                "n = 5 | Syntax error; token: \"5\", near: \"= 5\"",
                "((n = :one)) | The expression has redundant parentheses;",
                "foo(n) | Invalid function name; function: foo",
                "size(n) | The function is not allowed to be used this way in an expression; function: size",
                "contains(n, :a) = :true | The function is not allowed to be used this way in an expression; function: contains",
                "if_not_exists(n, :a) = :a | The function is not allowed in a condition expression; function: if_not_exists",
                "status = :one | Attribute name is a reserved keyword; reserved keyword: status",
                "m.Status = :one | Attribute name is a reserved keyword; reserved keyword: Status",
                "#n = :one | An expression attribute name used in the document path is not defined; attribute name: #n",
                "n = :gone | An expression attribute value used in expression is not defined; attribute value: :gone",
                "attribute_exists(n, :a) | Incorrect number of operands for operator or function; operator or function: attribute_exists, number of operands: 2",
                "attribute_exists(:a) | Operator or function requires a document path; operator or function: attribute_exists",
                "begins_with(n, :one) | Incorrect operand type for operator or function; operator or function: begins_with, operand type: N",
                "n < :true | Incorrect operand type for operator or function; operator or function: <, operand type: BOOL",
                "size(:one) > :one | Incorrect operand type for operator or function; operator or function: size, operand type: N",
                "n = n | The first operand must be distinct from the remaining operands for this operator or function; operator: =, first operand: [n]",
                "m.l[0] IN (m.l[0], :a) | The first operand must be distinct from the remaining operands for this operator or function; operator: IN, first operand: [m, l, [0]]",
                "n BETWEEN :one AND :zero | The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: AttributeValue: {N:1}, upper bound operand: AttributeValue: {N:0}",
                "n BETWEEN :one AND :a | The BETWEEN operator requires same data type for lower and upper bounds; lower bound operand: AttributeValue: {N:1}, upper bound operand: AttributeValue: {S:a}",
                "attribute_type(n, :a) | Invalid attribute type name found; type: a, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}"
            })
    void filter_thatIsNone_isRefused(String filter, String sentence) {
        assertThat(filterRefusal(filter)).isEqualTo("ValidationException: Invalid FilterExpression: " + sentence);
    }

    @Test
    void filter_empty_isRefused() {
        assertThat(filterRefusal(""))
                .isEqualTo("ValidationException: Invalid FilterExpression: The expression can not be empty;");
    }

    @Test
    void filter_withTooManyOperators_isRefused() {
        assertThat(filterRefusal("NOT ".repeat(300) + "n = :one"))
                .isEqualTo("ValidationException: Invalid FilterExpression: "
                        + "The expression contains too many operators; operator count: 301");
        assertThat(filterRefusal("NOT ".repeat(299) + "n = :one")).contains(UNUSED);
    }

    @Test
    void filter_ofBracketsAlone_isRefused() {
        assertThat(filterRefusal("(".repeat(4_000)))
                .isEqualTo("ValidationException: Invalid FilterExpression: The expression has redundant parentheses;");
        assertThat(filterRefusal("(".repeat(2_000) + "n = :one" + ")".repeat(2_000)))
                .isEqualTo("ValidationException: Invalid FilterExpression: The expression has redundant parentheses;");
    }

    @Test
    void filter_over4Kb_isRefused() {
        assertThat(filterRefusal("a".repeat(4_090) + " = :one"))
                .isEqualTo("ValidationException: Invalid FilterExpression: "
                        + "Expression size has exceeded the maximum allowed size; expression size: 4097");
        assertThat(filterRefusal("a".repeat(4_089) + " = :one")).contains(UNUSED);
    }

    @Test
    void filter_withMoreThan100Choices_isRefused() {
        assertThat(filterRefusal("n IN (" + ":one,".repeat(100) + ":one)"))
                .isEqualTo("ValidationException: Invalid FilterExpression: "
                        + "The IN operator is provided with too many operands; number of operands: 101");
        assertThat(filterRefusal("n IN (" + ":one,".repeat(99) + ":one)")).contains(UNUSED);
    }

    @Test
    void placeholders_unusedOrWrong_areRefused() {
        assertThat(dynamo.refusal(
                        "Scan",
                        "{'TableName':'users','FilterExpression':'#n = :v','ExpressionAttributeNames':"
                                + "{'#n':'n','#m':'m'},'ExpressionAttributeValues':{':v':{'N':'1'},':w':{'N':'1'}}}"))
                .isEqualTo(
                        "ValidationException: Value provided in ExpressionAttributeNames unused in expressions: keys: {#m}");
        assertThat(dynamo.refusal(
                        "Scan",
                        "{'TableName':'users','FilterExpression':'n = :v',"
                                + "'ExpressionAttributeValues':{':v':{'N':'1'},':w':{'N':'1'}}}"))
                .isEqualTo(
                        "ValidationException: Value provided in ExpressionAttributeValues unused in expressions: keys: {:w}");
        assertThat(dynamo.refusal(
                        "Scan",
                        "{'TableName':'users','FilterExpression':'n = :v','ExpressionAttributeNames':"
                                + "{'n':'n'},'ExpressionAttributeValues':{':v':{'N':'1'}}}"))
                .isEqualTo(
                        "ValidationException: ExpressionAttributeNames contains invalid key: Syntax error; key: \"n\"");
        assertThat(dynamo.refusal(
                        "Scan",
                        "{'TableName':'users','FilterExpression':'n = :v',"
                                + "'ExpressionAttributeValues':{':v':{'N':'x'}}}"))
                .isEqualTo("ValidationException: ExpressionAttributeValues contains invalid value: "
                        + "The parameter cannot be converted to a numeric value: x for key :v");
        assertThat(dynamo.refusal("Scan", "{'TableName':'users','ExpressionAttributeNames':{'#n':'n'}}"))
                .isEqualTo(
                        "ValidationException: ExpressionAttributeNames can only be specified when using expressions");
    }

    @Test
    void expressions_besideLegacyParameters_areRefused() {
        assertThat(dynamo.refusal(
                        "Scan",
                        "{'TableName':'users','FilterExpression':'n = :v','AttributesToGet':['n'],"
                                + "'ExpressionAttributeValues':{':v':{'N':'1'}}}"))
                .isEqualTo(
                        "ValidationException: Can not use both expression and non-expression parameters in the same "
                                + "request: Non-expression parameters: {AttributesToGet} Expression parameters: {FilterExpression}");
    }

    private String filterRefusal(String filter) {
        return dynamo.refusal(
                "Scan",
                "{'TableName':'users','FilterExpression':'" + filter + "','ExpressionAttributeValues':" + VALUES + "}");
    }
}
