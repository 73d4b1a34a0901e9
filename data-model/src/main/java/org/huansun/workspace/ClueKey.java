package org.huansun.workspace;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.casefile.Attributes;
import org.huansun.seed.Digests;

/** By what two registers' lines are seen to be the same clue: title, day and place, blanks and width of characters aside. */
public final class ClueKey {

    /** The attribute of {@code case-opened} that keeps it, so that a corrected title doesn't make the clue a new one. */
    public static final String ATTRIBUTE = "clueKey";

    private static final String BETWEEN = "\u001F";

    private ClueKey() {}

    /** SHA-256 in lower-case hexadecimal. */
    public static String of(String title, LocalDate on, String place) {
        String facts = Stream.of(title, on.toString(), place).map(ClueKey::plain).collect(Collectors.joining(BETWEEN));
        return HexFormat.of().formatHex(Digests.sha256(facts.getBytes(StandardCharsets.UTF_8)));
    }

    /** A source's number as it is compared. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point)
                        && Character.getType(point) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
                .toLowerCase(Locale.ROOT);
    }

    /** That of a clue of a case: kept when the case was opened from a register, else made from what the case says. */
    static String of(CaseFile file, Entry clue) {
        return file.entries().stream().filter(entry -> entry.type().equals("case-opened")).map(Entry::body)
                .flatMap(body -> kept(body).stream()).findFirst()
                .orElseGet(() -> of(file.title(), clue.on(), file.place()));
    }

    private static Optional<String> kept(Attributes opening) {
        return opening.text(ATTRIBUTE).filter(key -> !key.isBlank());
    }
}
