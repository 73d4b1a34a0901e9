package org.huansun.ui.workbench;

import java.math.BigDecimal;
import java.util.Locale;

/** Yuan as people read them. */
final class Money {

    private Money() {}

    /** 186,400.00, or the words as they are where they are no amount. */
    static String grouped(String yuan) {
        try {
            return String.format(Locale.ROOT, "%,.2f", new BigDecimal(yuan));
        } catch (NumberFormatException notAnAmount) {
            return yuan;
        }
    }
}
