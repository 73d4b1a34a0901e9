package org.huansun.sync.bag;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What people read of this package, out of its resource bundle. */
final class BagTexts {

    static final String BUNDLE = "org.huansun.sync.bag.bag";

    private BagTexts() {
    }

    /**
     * The text of a key.
     *
     * @param arguments strings, put in as they are
     */
    static String of(String key, String... arguments) {
        return MessageFormat.format(ResourceBundle.getBundle(BUNDLE).getString(key), (Object[]) arguments);
    }
}
