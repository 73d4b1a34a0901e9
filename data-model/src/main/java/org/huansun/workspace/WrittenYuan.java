package org.huansun.workspace;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Yuan as people write them: 186,400.00, ￥186400, 18.64 万元. An entry has them as a plain decimal string. */
public final class WrittenYuan {

    private static final Pattern WRITTEN = Pattern.compile("[¥]?((?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,6})?)(万|亿)?元?整?");
    private static final int CENTS = 2;

    private WrittenYuan() {}

    /** The amount as an entry has it; empty where the words are no amount, or one of less than a cent. */
    public static Optional<String> plain(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String figures = matcher.group(1).replace(",", "");
        String unit = Optional.ofNullable(matcher.group(2)).orElse("");
        if (unit.isEmpty()) {
            return Optional.of(figures).filter(amount -> new BigDecimal(amount).scale() <= CENTS);
        }
        BigDecimal amount = new BigDecimal(figures).scaleByPowerOfTen(unit.equals("万") ? 4 : 8).stripTrailingZeros();
        return amount.scale() > CENTS ? Optional.empty() : Optional.of(amount.toPlainString());
    }
}
