package io.github.jdynox.processor.sample;

import io.github.jdynox.Item;
import java.util.List;
import java.util.Locale;

/** A sealed model: records and a mutable class, one below a sealed type of its own, one that holds others. */
@Item(table = "shapes")
@Item.TypeAttribute("kind")
sealed interface Shape {

    String id();

    @Item
    @Item.Type("CIRCLE")
    record Circle(@Item.PartitionKey String id, double radius, String color) implements Shape {

        @Item.BeforeSave
        Circle normalized() {
            return new Circle(id, radius, color.toLowerCase(Locale.ROOT));
        }

        @Item.AfterLoad
        Circle loaded() {
            return new Circle(id, radius, "<" + color + ">");
        }
    }

    @Item
    record Group(@Item.PartitionKey String id, List<Shape> shapes) implements Shape {}

    /** Not a model itself. */
    sealed interface Polygon extends Shape {}

    @Item
    @Item.Type("SQUARE")
    final class Square implements Polygon {

        @Item.PartitionKey
        String id = "";

        double side;

        Square() {}

        Square(String id, double side) {
            this.id = id;
            this.side = side;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Square that && id.equals(that.id) && side == that.side;
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }
}
