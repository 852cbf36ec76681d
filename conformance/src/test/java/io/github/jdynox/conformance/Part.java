package io.github.jdynox.conformance;

import io.github.jdynox.Item;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** A nested document, for jdynox and for the Enhanced Client at once. */
@NullUnmarked
@Item
@DynamoDbBean
public class Part {

    private String name;
    private int quantity;

    public Part() {}

    Part(String name, int quantity) {
        this.name = name;
        this.quantity = quantity;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getQuantity() {
        return quantity;
    }

    public void setQuantity(int quantity) {
        this.quantity = quantity;
    }
}
