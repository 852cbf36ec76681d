package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimeToLiveTest {

    private static final long NOW = 1_800_000_000L;

    private final Hand clock = new Hand();
    private final Dynamo dynamo = new Dynamo(clock);

    TimeToLiveTest() {
        dynamo.ok(
                "CreateTable",
                "{'TableName':'sessions','BillingMode':'PAY_PER_REQUEST','KeySchema':[{'AttributeName':'pk',"
                        + "'KeyType':'HASH'}],'AttributeDefinitions':[{'AttributeName':'pk','AttributeType':'S'}]}");
    }

    @Test
    void items_whoseTimeHasCome_areGone() {
        dynamo.put("sessions", "{'pk':{'S':'early'},'ttl':{'N':'" + (NOW + 10) + "'}}");
        enable();
        dynamo.put("sessions", "{'pk':{'S':'late'},'ttl':{'N':'" + (NOW + 20) + "'}}");
        dynamo.put("sessions", "{'pk':{'S':'never'},'ttl':{'S':'" + NOW + "'}}");
        dynamo.put("sessions", "{'pk':{'S':'millis'},'ttl':{'N':'5'}}");

        assertThat(count()).isEqualTo("{'Count':4,'ScannedCount':4}");
        clock.seconds = NOW + 10;
        assertThat(count()).isEqualTo("{'Count':4,'ScannedCount':4}");
        clock.seconds = NOW + 11;
        assertThat(count()).isEqualTo("{'Count':3,'ScannedCount':3}");
        assertThat(dynamo.ok("GetItem", "{'TableName':'sessions','Key':{'pk':{'S':'early'}}}"))
                .isEqualTo("{}");
        clock.seconds = NOW + 1_000;
        assertThat(count()).isEqualTo("{'Count':2,'ScannedCount':2}");
    }

    @Test
    void items_whoseTimeWasPutOff_stay() {
        enable();
        dynamo.put("sessions", "{'pk':{'S':'a'},'ttl':{'N':'" + (NOW + 10) + "'}}");
        dynamo.put("sessions", "{'pk':{'S':'a'},'ttl':{'N':'" + (NOW + 100) + "'}}");
        clock.seconds = NOW + 50;

        assertThat(count()).isEqualTo("{'Count':1,'ScannedCount':1}");
    }

    @Test
    void description_tellsTheState() {
        assertThat(dynamo.ok("DescribeTimeToLive", "{'TableName':'sessions'}"))
                .isEqualTo("{'TimeToLiveDescription':{'TimeToLiveStatus':'DISABLED'}}");
        assertThat(enable()).isEqualTo("{'TimeToLiveSpecification':{'Enabled':true,'AttributeName':'ttl'}}");
        assertThat(dynamo.ok("DescribeTimeToLive", "{'TableName':'sessions'}"))
                .isEqualTo("{'TimeToLiveDescription':{'TimeToLiveStatus':'ENABLED','AttributeName':'ttl'}}");
        assertThat(dynamo.refusal(
                        "UpdateTimeToLive",
                        "{'TableName':'sessions','TimeToLiveSpecification':"
                                + "{'Enabled':true,'AttributeName':'ttl'}}"))
                .isEqualTo("ValidationException: TimeToLive is already enabled");
    }

    private String enable() {
        return dynamo.ok(
                "UpdateTimeToLive",
                "{'TableName':'sessions','TimeToLiveSpecification':" + "{'Enabled':true,'AttributeName':'ttl'}}");
    }

    private String count() {
        return dynamo.ok("Scan", "{'TableName':'sessions','Select':'COUNT'}");
    }

    private static final class Hand extends Clock {

        private long seconds = NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochSecond(seconds);
        }
    }
}
