package app.other;

public class Place {
    protected enum Kind {
        CITY
    }
}
