package org.huansun.workspace;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 案号 such as {@code 环损〔2026〕第 0009 号}: a running number within a year. */
record CaseNumber(int year, int running) {

    private static final Pattern FORM = Pattern.compile("环损〔(\\d{4})〕第 (\\d{1,8}) 号");

    static Optional<CaseNumber> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new CaseNumber(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The next free number of a year. */
    static CaseNumber after(List<CaseRow> cases, int year) {
        int last = cases.stream().flatMap(row -> parse(row.number()).stream()).filter(number -> number.year == year)
                .mapToInt(CaseNumber::running).max().orElse(0);
        return new CaseNumber(year, last + 1);
    }

    @Override
    public String toString() {
        return "环损〔%d〕第 %04d 号".formatted(year, running);
    }
}
