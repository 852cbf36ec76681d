package io.github.jdynox.client;

import io.github.jdynox.model.Hooks;
import java.util.List;

/** Hooks that tell when they run; a save adds 100 to the city's number. */
class EventHooks implements Hooks<City> {

    private final List<String> events;

    EventHooks(List<String> events) {
        this.events = events;
    }

    @Override
    public City beforeSave(City city) {
        events.add("beforeSave");
        return new City(city.id(), city.n() + 100);
    }

    @Override
    public void afterSave(City city) {
        events.add("afterSave " + city.n());
    }

    @Override
    public void beforeUpdate(City city) {
        events.add("beforeUpdate");
    }

    @Override
    public void afterUpdate(City city) {
        events.add("afterUpdate");
    }

    @Override
    public void beforeDelete(City city) {
        events.add("beforeDelete");
    }

    @Override
    public void afterDelete(City city) {
        events.add("afterDelete");
    }

    @Override
    public City afterLoad(City city) {
        events.add("afterLoad");
        return city;
    }
}
