package org.huansun.casefile.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The people who made a record on site, read from how people write them: 李敏（15070012）、赵强 15070031.
 *
 * @param people in their order
 * @param more how many a phrase like 等 4 人 counts in all; empty where all are named
 */
public record Officers(List<Officer> people, Optional<Integer> more) {

    private static final Pattern AND_OTHERS = Pattern.compile("等\\s*(\\d{1,2}|[一二两三四五六七八九十])?\\s*(人|名)?$");
    private static final Pattern CARD = Pattern.compile("[A-Z0-9][A-Z0-9-]{3,}");
    private static final List<String> NUMERALS = List.of("", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    public Officers {
        people = List.copyOf(people);
    }

    /**
     * One of them.
     *
     * @param card 执法证号, where it was written
     */
    public record Officer(String name, Optional<String> card) {}

    /** Reads what was recorded, one text or several. */
    public static Officers parse(List<String> written) {
        String all = java.text.Normalizer.normalize(String.join("、", written), java.text.Normalizer.Form.NFKC).strip();
        Matcher others = AND_OTHERS.matcher(all);
        Optional<Integer> more = Optional.empty();
        if (others.find()) {
            more = Optional.of(number(others.group(1)));
            all = all.substring(0, others.start());
        }
        List<Officer> people = new ArrayList<>();
        for (String word : all.split("[、,;/\\s()\\[\\]:]+")) {
            add(people, word.replaceAll("^(执法证号?|证号|执法证件号|编号)", ""));
        }
        return new Officers(people, more);
    }

    private static void add(List<Officer> people, String word) {
        if (CARD.matcher(word).matches()) {
            if (!people.isEmpty() && people.getLast().card().isEmpty()) {
                people.add(new Officer(people.removeLast().name(), Optional.of(word)));
            }
        } else if (!word.isEmpty()) {
            people.add(new Officer(word, Optional.empty()));
        }
    }

    /** 等 without a number means more than are named. */
    private static int number(@org.jspecify.annotations.Nullable String written) {
        if (written == null) {
            return Integer.MAX_VALUE;
        }
        return written.equals("两") ? 2 : NUMERALS.contains(written) ? NUMERALS.indexOf(written) : Integer.parseInt(written);
    }

    /** How many were there, as far as the record tells. */
    public int count() {
        return Math.max(people.size(), more.orElse(0));
    }
}
