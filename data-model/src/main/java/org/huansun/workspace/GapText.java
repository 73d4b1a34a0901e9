package org.huansun.workspace;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huansun.casefile.Gap;

/** Days passed over, as the views hold them: {@code 2026-01-02/2026-02-03 2026-03-01/}. */
final class GapText {

    private GapText() {}

    static String of(List<Gap> gaps) {
        return gaps.stream().map(gap -> gap.first() + "/" + gap.last().map(LocalDate::toString).orElse(""))
                .collect(Collectors.joining(" "));
    }

    static List<Gap> read(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(" ")).map(GapText::gap).toList();
    }

    private static Gap gap(String text) {
        int slash = text.indexOf('/');
        String last = text.substring(slash + 1);
        return new Gap(LocalDate.parse(text.substring(0, slash)), last.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(last)));
    }
}
