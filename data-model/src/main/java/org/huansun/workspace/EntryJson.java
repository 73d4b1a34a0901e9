package org.huansun.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.erdtman.jcs.JsonCanonicalizer;
import org.huansun.casefile.Attributes;
import org.huansun.seed.Digests;
import org.jspecify.annotations.Nullable;

/**
 * An entry as canonical JSON (RFC 8785). These bytes are what is hashed, stored, sealed and sent: there is no other form.
 */
public final class EntryJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> REQUIRED = Set.of("author", "body", "case", "clock", "device", "id", "nonce",
            "number", "on", "previous", "seen", "type");
    private static final String SUPERSEDES = "supersedes";

    private EntryJson() {}

    /** The canonical bytes of an entry; its {@code hash} is not among them. */
    public static byte[] bytes(Entry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("author", entry.author());
        fields.put("body", entry.body().values());
        fields.put("case", entry.caseId());
        fields.put("clock", entry.clock());
        fields.put("device", entry.device());
        fields.put("id", entry.id());
        fields.put("nonce", entry.nonce());
        fields.put("number", entry.number());
        fields.put("on", entry.on().toString());
        fields.put("previous", entry.previous());
        fields.put("seen", entry.seen());
        entry.supersedes().ifPresent(id -> fields.put(SUPERSEDES, id));
        fields.put("type", entry.type());
        return canonical(fields);
    }

    /** Any JSON object in canonical form. */
    static byte[] canonical(Map<String, ?> fields) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(fields)).getEncodedUTF8();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The hash of canonical bytes, in lower-case hexadecimal. */
    public static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Digests.sha256(bytes));
    }

    /** The entry with the hash that its other fields give. */
    static Entry hashed(Entry entry) {
        return new Entry(entry.id(), entry.caseId(), entry.device(), entry.number(), entry.clock(), entry.type(),
                entry.on(), entry.author(), entry.body(), entry.supersedes(), entry.seen(), entry.nonce(),
                entry.previous(), hash(bytes(entry)));
    }

    /**
     * Reads canonical bytes back.
     *
     * @throws NotAnEntry if they are not an entry, or not in canonical form
     */
    public static Entry parse(byte[] bytes) {
        Map<String, Object> fields = fields(bytes);
        if (!fields.keySet().containsAll(REQUIRED) || fields.size() > REQUIRED.size() + 1
                || fields.size() > REQUIRED.size() && !fields.containsKey(SUPERSEDES)) {
            throw new NotAnEntry("fields " + fields.keySet());
        }
        if (!Arrays.equals(canonical(fields), bytes)) {
            throw new NotAnEntry("not canonical");
        }
        try {
            return checked(entry(fields, hash(bytes)));
        } catch (ClassCastException | DateTimeException | IllegalArgumentException odd) {
            throw new NotAnEntry(String.valueOf(odd.getMessage()));
        }
    }

    /** What a ledger would stumble over later: it must not come in. */
    private static Entry checked(Entry entry) {
        if (entry.number() < 1) {
            throw new NotAnEntry("number");
        }
        if (!HybridClock.isReading(entry.clock())) {
            throw new NotAnEntry("clock");
        }
        if (!entry.previous().matches("[0-9a-f]{64}") || !entry.nonce().matches("[0-9a-f]{32}")) {
            throw new NotAnEntry("previous or nonce");
        }
        return entry;
    }

    /** As {@link #parse}, for bytes whose hash has been compared with one that was made from a checked entry. */
    static Entry trusted(byte[] bytes, String hash) {
        return entry(fields(bytes), hash);
    }

    private static Map<String, Object> fields(byte[] bytes) {
        try {
            Map<String, Object> fields =
                    JSON.readValue(new String(bytes, StandardCharsets.UTF_8), new TypeReference<Map<String, Object>>() {});
            if (fields == null) {
                throw new NotAnEntry("null");
            }
            return fields;
        } catch (JsonProcessingException notJson) {
            throw new NotAnEntry(String.valueOf(notJson.getOriginalMessage()));
        }
    }

    private static Entry entry(Map<String, Object> fields, String hash) {
        return new Entry(
                text(fields, "id"),
                text(fields, "case"),
                text(fields, "device"),
                number(fields.get("number")),
                text(fields, "clock"),
                text(fields, "type"),
                LocalDate.parse(text(fields, "on")),
                text(fields, "author"),
                new Attributes(object(fields, "body")),
                Optional.ofNullable(fields.get(SUPERSEDES)).map(String.class::cast),
                seen(object(fields, "seen")),
                text(fields, "nonce"),
                text(fields, "previous"),
                hash);
    }

    private static String text(Map<String, Object> fields, String name) {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw new NotAnEntry(name);
    }

    private static long number(@Nullable Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        throw new NotAnEntry("number");
    }

    private static Map<String, Object> object(Map<String, Object> fields, String name) {
        if (fields.get(name) instanceof Map<?, ?> map) {
            Map<String, Object> object = new LinkedHashMap<>();
            map.forEach((key, value) -> object.put(String.valueOf(key), value));
            return object;
        }
        throw new NotAnEntry(name);
    }

    private static Map<String, Long> seen(Map<String, Object> object) {
        Map<String, Long> seen = new LinkedHashMap<>();
        object.forEach((device, number) -> seen.put(device, number(number)));
        return seen;
    }

    /** The bytes are not an entry of this program. */
    public static final class NotAnEntry extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotAnEntry(String why) {
            super(why);
        }
    }
}
