package org.huansun.ui.workbench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.huansun.ui.text.Texts;

/** An amount as it is read out: 十八万六千四百元整. */
final class YuanInWords {

    private static final int GROUP = 10_000;

    private final String digits = Texts.text("yuan.digits");
    private final String[] places = Texts.text("yuan.places").split(",", -1);
    private final String[] groups = Texts.text("yuan.groups").split(",", -1);

    /** @param yuan a decimal string, not negative, of at most two decimals and 16 digits before them */
    String of(String yuan) {
        BigDecimal amount = new BigDecimal(yuan).setScale(2, RoundingMode.UNNECESSARY);
        long whole = amount.longValue();
        int cents = amount.remainder(BigDecimal.ONE).movePointRight(2).intValueExact();
        String said = whole == 0 && cents > 0 ? "" : whole(whole) + Texts.text("yuan.yuan");
        return cents == 0 ? said + Texts.text("yuan.even") : said + cents(cents, said.isEmpty() ? Words.FIRST : Words.AFTER_YUAN);
    }

    private enum Words {
        FIRST,
        AFTER_YUAN
    }

    private String cents(int cents, Words place) {
        String tenths = cents < 10 ? "" : digit(cents / 10) + Texts.text("yuan.tenth");
        String hundredths = cents % 10 == 0 ? "" : digit(cents % 10) + Texts.text("yuan.hundredth");
        String gap = tenths.isEmpty() && place == Words.AFTER_YUAN ? digit(0) : "";
        return gap + tenths + hundredths;
    }

    private String whole(long whole) {
        if (whole == 0) {
            return digit(0);
        }
        StringBuilder said = new StringBuilder();
        long rest = whole;
        boolean zeroBelow = false;
        for (int group = 0; rest > 0; group++, rest /= GROUP) {
            int four = (int) (rest % GROUP);
            if (four > 0) {
                String gap = zeroBelow && !said.isEmpty() ? digit(0) : "";
                said.insert(0, four(four) + groups[group] + gap);
            }
            zeroBelow = four < GROUP / 10 || four == 0;
            if (four == 0 && said.isEmpty()) {
                zeroBelow = false;
            }
        }
        String one = digit(1) + places[1];
        return said.toString().startsWith(one) ? said.substring(1) : said.toString();
    }

    /** Four digits; a gap between two of them is said once. */
    private String four(int number) {
        StringBuilder said = new StringBuilder();
        boolean gap = false;
        for (int place = places.length - 1, unit = 1000; place >= 0; place--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = !said.isEmpty();
            } else {
                said.append(gap ? digit(0) : "").append(digit(digit)).append(places[place]);
                gap = false;
            }
        }
        return said.toString();
    }

    private String digit(int digit) {
        return digits.substring(digit, digit + 1);
    }
}
