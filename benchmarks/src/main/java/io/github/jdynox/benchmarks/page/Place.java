package io.github.jdynox.benchmarks.page;

import io.github.jdynox.Item;

/** Names and sentences in the scripts of the world. */
@Item(table = "unicode")
public record Place(@Item.PartitionKey String pk, String name, String country, String greeting) {

    private static final String[] NAMES = {"Zürich", "Αθήνα", "Москва", "東京都", "서울", "القاهرة", "São Paulo", "Łódź"};
    private static final String[] COUNTRIES = {
        "Österreich", "Ελλάδα", "Россия", "日本", "대한민국", "مصر", "España", "Türkiye"
    };
    private static final String[] GREETINGS = {
        "Grüße aus den Bergen, es ist schön hier",
        "Καλημέρα από την πόλη, ο καιρός είναι καλός",
        "Привет из города, погода сегодня хорошая",
        "こんにちは、今日はとても良い天気です",
        "안녕하세요, 오늘 날씨가 아주 좋습니다",
        "مرحبا من المدينة، الطقس جميل اليوم",
        "Olá da cidade, tudo está ótimo \uD83D\uDE00",
        "Pozdrowienia z miasta, pogoda jest świetna \uD83C\uDF1E"
    };

    static Place of(Dice dice, int number) {
        return new Place(
                "PLACE#" + number,
                NAMES[dice.upTo(8)] + " " + number,
                COUNTRIES[dice.upTo(8)],
                GREETINGS[dice.upTo(8)] + ". " + GREETINGS[dice.upTo(8)]);
    }
}
