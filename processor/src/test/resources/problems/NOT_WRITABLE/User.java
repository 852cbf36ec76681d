package app;

import io.github.jdynox.Item;

@Item
class User {
    final String id = "1";
    private String name;
    private int age;

    public String getName() {
        return name;
    }

    public int getAge() {
        return age;
    }

    public void setAge(int age) throws java.io.IOException {
        this.age = age;
    }
}
