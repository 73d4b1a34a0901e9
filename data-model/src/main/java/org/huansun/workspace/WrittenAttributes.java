package org.huansun.workspace;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Answer;
import org.huansun.casefile.Attributes;
import org.huansun.rules.EntryType;
import org.huansun.rules.EntryType.Kind;

/** Attributes that a person wrote as words, made numbers and answers where the vocabulary says so. */
public final class WrittenAttributes {

    private WrittenAttributes() {}

    /** A word that doesn't fit its kind stays as it is; recording it says what is wrong. */
    public static Attributes of(Optional<EntryType> type, Map<String, String> written) {
        Map<String, Object> values = new LinkedHashMap<>();
        written.forEach((name, text) -> {
            Optional<Kind> kind = type.flatMap(known -> known.attribute(name))
                    .map(attribute -> attribute.kind(other -> Optional.ofNullable(written.get(other))));
            values.put(name, value(kind.orElse(Kind.TEXT), text));
        });
        return new Attributes(values);
    }

    private static Object value(Kind kind, String text) {
        return switch (kind) {
            case NUMBER -> number(text);
            case YES_NO -> Answer.of(text).<Object>map(answer -> answer == Answer.YES).orElse(text);
            case MONEY -> WrittenYuan.plain(text).orElse(text);
            case TEXT, LONG_TEXT, DAY, CHOICE, LIST_ITEM, LIST_ITEMS -> text;
        };
    }

    private static Object number(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return plain.matches("[0-9]{1,15}") ? Long.valueOf(plain) : text;
    }
}
