package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TagTest {

    private static final String ARN = "arn:aws:dynamodb:us-east-1:123456789012:table/";

    private final Dynamo dynamo = Dynamo.withUsers();

    @Test
    void tags_putAndTakenAway_areListedByKey() {
        dynamo.ok(
                "TagResource",
                request("users", "'Tags':[{'Key':'b','Value':'2'},{'Key':'a','Value':'1'},{'Key':'c','Value':''}]"));
        dynamo.ok("TagResource", request("users", "'Tags':[{'Key':'a','Value':'3'}]"));
        dynamo.ok("UntagResource", request("users", "'TagKeys':['b','never']"));

        assertThat(dynamo.ok("ListTagsOfResource", "{'ResourceArn':'" + ARN + "users'}"))
                .isEqualTo("{'Tags':[{'Key':'a','Value':'3'},{'Key':'c','Value':''}]}");
    }

    @Test
    void tags_ofCreateTable_areListed() {
        dynamo.ok(
                "CreateTable",
                "{'TableName':'tagged','BillingMode':'PAY_PER_REQUEST','Tags':[{'Key':'k','Value':'v'}],"
                        + "'KeySchema':[{'AttributeName':'pk','KeyType':'HASH'}],"
                        + "'AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'}]}");

        assertThat(dynamo.ok("ListTagsOfResource", "{'ResourceArn':'" + ARN + "tagged'}"))
                .isEqualTo("{'Tags':[{'Key':'k','Value':'v'}]}");
    }

    @Test
    void tags_pastFifty_areRefusedAllTogether() {
        dynamo.ok("TagResource", request("users", "'Tags':" + tags(49)));

        assertThat(dynamo.refusal(
                        "TagResource", request("users", "'Tags':[{'Key':'x','Value':''},{'Key':'y','Value':''}]")))
                .isEqualTo("ValidationException: Number of Tags exceed the current limit for the provided ResourceArn");
        assertThat(dynamo.ok("ListTagsOfResource", "{'ResourceArn':'" + ARN + "users'}"))
                .doesNotContain("'x'");
    }

    @Test
    void tables_madeWithTooManyTags_areNotMade() {
        assertThat(dynamo.refusal(
                        "CreateTable",
                        "{'TableName':'tagged','AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'}],"
                                + "'KeySchema':[{'AttributeName':'pk','KeyType':'HASH'}],"
                                + "'BillingMode':'PAY_PER_REQUEST','Tags':" + tags(51) + "}"))
                .isEqualTo("ValidationException: Number of Tags exceed the current limit for the provided ResourceArn");
        assertThat(dynamo.refusal("DescribeTable", "{'TableName':'tagged'}"))
                .isEqualTo("ResourceNotFoundException: Requested resource not found: Table: tagged not found");
    }

    @Test
    void tag_thatMayNotBe_isRefused() {
        assertThat(dynamo.refusal("TagResource", request("users", "'Tags':[{'Key':'hi!','Value':''}]")))
                .isEqualTo("ValidationException: The Tag Key provided is invalid, Key: hi!");
        assertThat(dynamo.refusal("TagResource", request("users", "'Tags':[{'Key':'a','Value':'50%'}]")))
                .isEqualTo("ValidationException: The Tag Value provided is invalid, Value: 50%");
        assertThat(dynamo.refusal("TagResource", request("users", "'Tags':[{'Key':'aws:a','Value':''}]")))
                .isEqualTo("ValidationException: Tag Key cannot be prefixed with aws:, Key: aws:a");
        assertThat(dynamo.refusal(
                        "TagResource", request("users", "'Tags':[{'Key':'a','Value':'1'},{'Key':'a','Value':'2'}]")))
                .isEqualTo("ValidationException: Duplicate Tag Keys provided as input: Duplicate Tag Key found a");
    }

    @Test
    void resource_thatIsNone_isRefused() {
        assertThat(dynamo.refusal("TagResource", "{}")).isEqualTo("ValidationException: Invalid TableArn");
        assertThat(dynamo.refusal("TagResource", "{'ResourceArn':'not-an-arn','Tags':[{'Key':'a','Value':'b'}]}"))
                .isEqualTo(
                        "ValidationException: One or more parameter values were invalid: ARNs must start with 'arn:': not-an-arn");
        assertThat(dynamo.refusal("TagResource", request("users", "'Tags':[]")))
                .isEqualTo("ValidationException: Atleast one Tag needs to be provided as Input.");
        assertThat(dynamo.refusal("UntagResource", request("users", "'TagKeys':[]")))
                .isEqualTo("ValidationException: Atleast one Tag Key needs to be provided as Input.");
        assertThat(dynamo.refusal("UntagResource", request("nope", "'TagKeys':['a']")))
                .isEqualTo("ResourceNotFoundException: Requested resource not found: ResourcArn: " + ARN
                        + "nope not found");
    }

    @Test
    void resource_ofAnotherAccount_isDenied() {
        String arn = "arn:aws:dynamodb:us-east-1:000000000000:table/users";

        assertThat(dynamo.refusal("ListTagsOfResource", "{'ResourceArn':'" + arn + "'}"))
                .isEqualTo("AccessDeniedException: User: arn:aws:iam::123456789012:root is not authorized to perform: "
                        + "dynamodb:ListTagsOfResource on resource: " + arn);
    }

    private static String request(String table, String rest) {
        return "{'ResourceArn':'" + ARN + table + "'," + rest + "}";
    }

    private static String tags(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{'Key':'t" + i + "','Value':'v'}")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
