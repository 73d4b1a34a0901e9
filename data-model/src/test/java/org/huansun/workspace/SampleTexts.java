package org.huansun.workspace;

import java.util.stream.Collectors;
import org.huansun.rules.RulePack;

/** Texts in the form of a regulation, with as many articles as a pack has and invented words in each. */
public final class SampleTexts {

    private SampleTexts() {}

    /** The text of a pack's articles, each saying a word and its own number. */
    public static String of(RulePack pack, String word, int articles) {
        String stop = pack.articles().getFirst().article().endsWith("条") ? "　" : "、";
        return pack.articles().stream().limit(articles)
                .map(article -> article.article() + stop + word + "之" + article.number() + "。\n")
                .collect(Collectors.joining());
    }
}
