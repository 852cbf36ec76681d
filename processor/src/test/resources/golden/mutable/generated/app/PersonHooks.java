package app;

import io.github.jdynox.model.Hooks;
import javax.annotation.processing.Generated;

/** Calls the hooks of {@link Person}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class PersonHooks implements Hooks<Person> {

    @Override
    public Person beforeSave(Person item) {
        item.checkId();
        return item;
    }
}
