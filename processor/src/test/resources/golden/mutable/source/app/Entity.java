package app;

import io.github.jdynox.Item;

abstract class Entity<I> {

    @Item.PartitionKey
    private I id;

    public I getId() {
        return id;
    }

    public void setId(I id) {
        this.id = id;
    }

    @Item.BeforeSave
    void checkId() {}
}
