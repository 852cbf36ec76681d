package io.github.jdynox.benchmarks.page;

import io.github.jdynox.Item;

/** 60 attributes: the key, 30 texts, 20 numbers, 9 booleans. */
@Item(table = "wide")
public record Wide(
        @Item.PartitionKey String pk,
        String s00,
        String s01,
        String s02,
        String s03,
        String s04,
        String s05,
        String s06,
        String s07,
        String s08,
        String s09,
        String s10,
        String s11,
        String s12,
        String s13,
        String s14,
        String s15,
        String s16,
        String s17,
        String s18,
        String s19,
        String s20,
        String s21,
        String s22,
        String s23,
        String s24,
        String s25,
        String s26,
        String s27,
        String s28,
        String s29,
        int n00,
        int n01,
        int n02,
        int n03,
        int n04,
        int n05,
        int n06,
        int n07,
        int n08,
        int n09,
        int n10,
        int n11,
        int n12,
        int n13,
        int n14,
        int n15,
        int n16,
        int n17,
        int n18,
        int n19,
        boolean b00,
        boolean b01,
        boolean b02,
        boolean b03,
        boolean b04,
        boolean b05,
        boolean b06,
        boolean b07,
        boolean b08) {

    static Wide of(Dice dice, int number) {
        String[] texts = new String[30];
        int[] numbers = new int[20];
        boolean[] flags = new boolean[9];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = dice.word() + number;
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = dice.upTo(1_000_000);
        }
        for (int i = 0; i < flags.length; i++) {
            flags[i] = dice.upTo(2) == 0;
        }
        return of("ROW#" + number, texts, numbers, flags);
    }

    /** An item from its parts by kind. */
    public static Wide of(String pk, String[] s, int[] n, boolean[] b) {
        return new Wide(
                pk, s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7], s[8], s[9], s[10], s[11], s[12], s[13], s[14],
                s[15], s[16], s[17], s[18], s[19], s[20], s[21], s[22], s[23], s[24], s[25], s[26], s[27], s[28], s[29],
                n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10], n[11], n[12], n[13], n[14], n[15],
                n[16], n[17], n[18], n[19], b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8]);
    }
}
