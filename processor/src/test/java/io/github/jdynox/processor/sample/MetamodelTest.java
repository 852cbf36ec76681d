package io.github.jdynox.processor.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.Item;
import io.github.jdynox.attribute.Attribute;
import io.github.jdynox.attribute.ListAttribute;
import io.github.jdynox.attribute.NumberAttribute;
import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.GlobalIndex;
import io.github.jdynox.model.Hooks;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.KeySchema;
import io.github.jdynox.model.Model;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetamodelTest {

    @Test
    void model_isFoundByItsType() {
        assertThat(Model.of(User.class)).isSameAs(User_.MODEL).hasToString("User in table users");
        assertThat(Model.of(Order.Line.class)).isSameAs(OrderLine_.MODEL).hasToString("Line");
    }

    @Test
    void model_hasAttributesKeyAndIndexes() {
        assertThat(User_.MODEL.attributes()).containsExactly("pk", "name", "age", "status");
        assertThat(User_.MODEL.keys()).hasToString("pk (S)");
        assertThat(Event_.MODEL.keys()).hasToString("source (B), at (S)");
        assertThat(Event_.MODEL.indexes()).containsExactly(Event_.kindIndex);
        assertThat(OrderAddress_.MODEL.hasTable()).isFalse();
        assertThat(OrderAddress_.MODEL.attributes()).containsExactly("st", "city");
    }

    @Test
    void keyOf_item_givesItsKey() {
        assertThat(User_.MODEL.keyOf(new User("a", "b", 1, "c"))).isEqualTo(Key.of("a"));
        ByteBuffer source = ByteBuffer.wrap(new byte[] {1});
        Event event = new Event(source, Instant.EPOCH, null, null, null, null, null, null, null, null, null);
        assertThat(Event_.MODEL.keyOf(event)).isEqualTo(Key.of(source, Instant.EPOCH));
        Person person = new Person();
        person.setId(5L);
        assertThat(Person_.MODEL.keyOf(person)).isEqualTo(Key.of(5L));
    }

    @Test
    void index_isHandleWithItsKeys() {
        GlobalIndex<Event> index = Event_.kindIndex;
        assertThat(index.name()).isEqualTo("kind-index");
        assertThat(index.keys())
                .isEqualTo(new KeySchema(
                        new KeyAttribute("kind", Event_.kind.codec()), new KeyAttribute("day", Codecs.LOCAL_DATE)));
        assertThat(index.projection()).isEqualTo(Item.Projection.ALL);
        assertThat(index.include()).isEqualTo(List.of());
    }

    @Test
    void handles_haveTheTypesOfTheirComponents() {
        StringAttribute<User> name = User_.name;
        NumberAttribute<User, Integer> age = User_.age;
        NumberAttribute<Profile, Integer> shoeSize = Profile_.shoeSize;
        ListAttribute<Order, Order.Line> lines = Order_.lines;
        Attribute<Order, Money> total = Order_.total;
        assertThat(List.of(name, age, shoeSize, lines, total))
                .extracting(handle -> handle.path().toString())
                .containsExactly("name", "age", "shoeSize", "lines", "total");
        assertThat(OrderAddress_.street.path().attribute()).isEqualTo("st");
    }

    @Test
    void visibility_ofHandlesIsThatOfTheModel_andCodecsAreHidden() throws Exception {
        assertThat(Modifier.isPublic(User_.class.getModifiers())).isTrue();
        assertThat(Modifier.isPublic(Event_.class.getModifiers())).isFalse();
        assertThat(Modifier.isPublic(OrderAddress_.class.getModifiers())).isFalse();
        assertThat(Modifier.isPublic(UserCodec.class.getModifiers())).isFalse();
        assertThat(Modifier.isPublic(AccountHooks.class.getModifiers())).isFalse();
    }

    @Test
    void hooks_runInTheOrderOfDeclaration() {
        Hooks<Account> hooks = Account_.MODEL.hooks();
        assertThat(hooks.beforeSave(new Account("1", "ANN"))).isEqualTo(new Account("1", "ann@example.com"));
        assertThatThrownBy(() -> hooks.beforeSave(new Account("1", "Bob"))).hasMessage("bob");
        assertThat(hooks.afterLoad(new Account("1", "ann"))).isEqualTo(new Account("1", "<ann>"));
    }

    @Test
    void hooks_ofEachEventAreCalled() {
        Audited.LOG.clear();
        Hooks<Account> hooks = Account_.MODEL.hooks();
        Account ann = new Account("1", "ann");
        hooks.afterSave(ann);
        hooks.beforeUpdate(ann);
        hooks.afterUpdate(ann);
        hooks.beforeDelete(ann);
        hooks.afterDelete(ann);
        assertThat(Audited.LOG).containsExactly("saved 1", "before 1", "after 1", "before 1", "after 1");
    }

    @Test
    void hooks_ofSuperclassAreInherited() {
        Hooks<Person> hooks = Person_.MODEL.hooks();
        Person person = new Person();
        assertThatThrownBy(() -> hooks.beforeSave(person)).hasMessage("no id");
        person.setId(1L);
        assertThat(hooks.beforeSave(person)).isSameAs(person);
        assertThat(hooks.afterLoad(person).cached).isZero();
    }

    @Test
    void hooks_ofModelWithoutAny_doNothing() {
        User user = new User("a", "b", 1, "c");
        assertThat(User_.MODEL.hooks().beforeSave(user)).isSameAs(user);
    }
}
