package org.huansun.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** 是 or 否, however it was written: what people type where an entry asks for words must not turn into its opposite. */
public enum Answer {
    YES(Set.of("true", "yes", "是", "属于", "有", "同意", "成立")),
    NO(Set.of("false", "no", "否", "不是", "不属于", "无", "没有", "不同意", "不成立"));

    private final Set<String> words;

    Answer(Set<String> words) {
        this.words = words;
    }

    /** The answer that some words give; empty where they give none. */
    public static Optional<Answer> of(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        for (Answer answer : values()) {
            if (answer.words.contains(word)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }
}
