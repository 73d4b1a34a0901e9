package org.huansun.ui.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Reads the words on screen from the bundle; Chinese is the first and, so far, the only language. */
public final class Texts {

    /** The name of the bundle, as {@link ResourceBundle} wants it. */
    public static final String BUNDLE = "org.huansun.ui.text.texts";

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(BUNDLE, Locale.SIMPLIFIED_CHINESE);

    private Texts() {}

    /**
     * The words for a key, with {@code {0}}, {@code {1}} … replaced.
     *
     * @param key a key of the bundle; a key that is not there is a fault
     * @param parts what goes in; figures are written plainly, without separators
     */
    public static String text(String key, Object... parts) {
        String pattern = WORDS.getString(key);
        if (parts.length == 0) {
            return pattern;
        }
        Object[] plain = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            plain[i] = String.valueOf(parts[i]);
        }
        return MessageFormat.format(pattern, plain);
    }
}
