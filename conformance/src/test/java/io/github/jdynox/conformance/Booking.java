package io.github.jdynox.conformance;

import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.extensions.annotations.DynamoDbVersionAttribute;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondaryPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSecondarySortKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** A bean of the Enhanced Client with a sort key, an index of either kind and a version. */
@NullUnmarked
@DynamoDbBean
public class Booking {

    private String guest;
    private int night;
    private String room;
    private Integer price;
    private Long version;

    /** Makes an empty one, as beans must. */
    public Booking() {}

    Booking(String guest, int night, String room, int price) {
        this.guest = guest;
        this.night = night;
        this.room = room;
        this.price = price;
    }

    @DynamoDbPartitionKey
    public String getGuest() {
        return guest;
    }

    public void setGuest(String guest) {
        this.guest = guest;
    }

    @DynamoDbSortKey
    @DynamoDbSecondarySortKey(indexNames = "byRoom")
    public int getNight() {
        return night;
    }

    public void setNight(int night) {
        this.night = night;
    }

    @DynamoDbSecondaryPartitionKey(indexNames = "byRoom")
    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    @DynamoDbSecondarySortKey(indexNames = "byPrice")
    public Integer getPrice() {
        return price;
    }

    public void setPrice(Integer price) {
        this.price = price;
    }

    @DynamoDbVersionAttribute
    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
