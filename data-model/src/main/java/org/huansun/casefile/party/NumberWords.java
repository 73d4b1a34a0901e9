package org.huansun.casefile.party;

import java.util.Locale;
import java.util.ResourceBundle;
import org.huansun.casefile.Phrase;

/** What an objection to a number says. */
public final class NumberWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.huansun.casefile.party.NumberWords", Locale.SIMPLIFIED_CHINESE);

    private NumberWords() {}

    /** One sentence without a full stop. */
    public static String of(Objection objection) {
        return Phrase.fill(WORDS.getString(objection.code()), objection.details().toArray());
    }
}
