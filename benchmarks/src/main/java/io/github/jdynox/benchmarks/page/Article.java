package io.github.jdynox.benchmarks.page;

import io.github.jdynox.Item;

/** A long text of about 2 KB in ASCII, with the line breaks and quotes that texts have. */
@Item(table = "text")
public record Article(@Item.PartitionKey String pk, String title, String body) {

    static Article of(Dice dice, int number) {
        StringBuilder body = new StringBuilder();
        for (int line = 0; line < 25; line++) {
            for (int word = 0; word < 12; word++) {
                body.append(dice.word()).append(' ');
            }
            body.append(line % 5 == 0 ? "\"" + dice.word() + "\"\n" : "\n");
        }
        return new Article("ARTICLE#" + number, dice.word() + " " + dice.word(), body.toString());
    }
}
