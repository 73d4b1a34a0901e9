package org.huansun.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.Fact;
import org.jspecify.annotations.Nullable;

/** One line of a facts file: a pack, an optional as-of day, events in the order of recording. */
record FactsLine(String pack, Optional<LocalDate> asOf, List<Fact> facts) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final Set<String> OWN = Set.of("id", "type", "on", "supersedes");

    /** The line is not valid; the message is a sentence for people. */
    static final class Invalid extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Invalid(String sentence) {
            super(sentence);
        }
    }

    /** @throws Invalid with what was expected */
    static FactsLine parse(String line) {
        Map<String, Object> fields = object(line);
        for (String key : fields.keySet()) {
            if (!key.equals("pack") && !key.equals("asOf") && !key.equals("events")) {
                throw new Invalid("不认识“" + key + "”，这里可以写 pack、asOf、events");
            }
        }
        Optional<LocalDate> asOf = fields.containsKey("asOf") ? Optional.of(day("asOf", fields.get("asOf"))) : Optional.empty();
        return new FactsLine(words("pack", fields.get("pack")), asOf, facts(fields.get("events")));
    }

    private static Map<String, Object> object(String line) {
        try {
            Map<String, Object> fields = JSON.readValue(line, OBJECT);
            if (fields == null) {
                throw new Invalid("应为一个 JSON 对象");
            }
            return fields;
        } catch (JsonProcessingException notJson) {
            int column = notJson.getLocation() == null ? 1 : notJson.getLocation().getColumnNr();
            throw new Invalid("不是正确的 JSON 对象（第 " + column + " 个字符附近）");
        }
    }

    private static List<Fact> facts(@Nullable Object events) {
        if (!(events instanceof List<?> list)) {
            throw new Invalid("“events”应为一列事件");
        }
        List<Fact> facts = new ArrayList<>(list.size());
        Set<String> ids = new HashSet<>();
        for (int at = 0; at < list.size(); at++) {
            if (!(list.get(at) instanceof Map<?, ?> event)) {
                throw new Invalid("第 " + (at + 1) + " 个事件应为 JSON 对象");
            }
            Fact fact = fact(event, at + 1);
            if (!ids.add(fact.id())) {
                throw new Invalid("第 " + (at + 1) + " 个事件的 id“" + fact.id() + "”已经用过");
            }
            facts.add(fact);
        }
        return facts;
    }

    private static Fact fact(Map<?, ?> event, int number) {
        String where = "第 " + number + " 个事件的";
        Map<String, Object> attributes = new LinkedHashMap<>();
        event.forEach((name, value) -> {
            if (!OWN.contains(String.valueOf(name)) && value != null) {
                attributes.put(String.valueOf(name), value);
            }
        });
        String id = event.containsKey("id") ? words(where + "id", event.get("id")) : "#" + number;
        Optional<String> supersedes = event.get("supersedes") == null
                ? Optional.empty()
                : Optional.of(words(where + "supersedes", event.get("supersedes")));
        return Fact.of(id, words(where + "type", event.get("type")), day(where + "on", event.get("on")), supersedes,
                new Attributes(attributes));
    }

    private static String words(String name, @Nullable Object value) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new Invalid("缺少“" + name + "”，或它不是文字");
    }

    private static LocalDate day(String name, @Nullable Object value) {
        String text = words(name, value);
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() <= 2999) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            throw new Invalid("“" + name + "”不是日期：" + text + "，应写成 2026-05-09 的样子，并且是历上有的一天");
        }
        throw new Invalid("“" + name + "”的年份不对：" + text);
    }
}
