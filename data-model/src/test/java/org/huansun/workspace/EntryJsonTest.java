package org.huansun.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryJsonTest {

    private static final Entry GOOD =
            SampleEntry.with(Offices.body("note", "渗坑", "round", 2),
                    Optional.of("019cb000-0000-7000-8000-000000000000"));
    private static final String TEXT = """
            {"author":"李敏","body":{"note":"渗坑","round":2},"case":"019cb000-0000-7000-8000-00000000000a",\
            "clock":"2026-03-05T01:02:03.456Z-0000","device":"019cb000-0000-7000-8000-00000000000d",\
            "id":"019cb000-0000-7000-8000-000000000001","nonce":"0123456789abcdef0123456789abcdef","number":1,\
            "on":"2026-03-05","previous":"0000000000000000000000000000000000000000000000000000000000000000",\
            "seen":{},"supersedes":"019cb000-0000-7000-8000-000000000000","type":"remark-made"}""";

    @Test
    void an_entry_is_written_with_sorted_names_and_without_a_blank() {
        assertThat(new String(EntryJson.bytes(GOOD), UTF_8)).isEqualTo(TEXT);
    }

    @Test
    void what_was_written_is_read_back_whole() {
        assertThat(EntryJson.parse(TEXT.getBytes(UTF_8))).isEqualTo(GOOD);
    }

    @Test
    void the_hash_is_that_of_the_bytes() {
        assertThat(EntryJson.hash("abc".getBytes(UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(GOOD.hash()).isEqualTo(EntryJson.hash(TEXT.getBytes(UTF_8)));
    }

    /** The examples of RFC 8785, sections 3.2.2 and 3.2.3. */
    @Test
    void numbers_strings_and_the_order_of_names_are_those_of_the_standard() {
        Map<String, Object> values = Map.of(
                "numbers", List.of(333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001),
                "string", "€$\u000F\nA'B\"\\\\\"/", "literals", List.of(true, false));
        assertThat(new String(EntryJson.canonical(values), UTF_8)).isEqualTo("{\"literals\":[true,false],"
                + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");

        Map<String, Object> names = Map.of("€", 1, "\r", 2, "\ufb33", 3, "1", 4, "😀", 5, "\u0080", 6, "ö", 7);
        assertThat(new String(EntryJson.canonical(names), UTF_8)).isEqualTo(
                "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"author", "body", "case", "clock", "device", "id", "nonce", "number", "on", "previous",
            "seen",
            "type"})
    void a_record_without_one_of_its_fields_is_refused(String field) {
        refused(TEXT.replaceFirst("\"" + field + "\":(\"[^\"]*\"|\\{[^}]*\\}|\\d+),?", "").replace(",}", "}"));
    }

    /** A change of the good record, and what is wrong with it. */
    record Change(String why, String from, String to) {}

    static Stream<Change> changes() {
        return Stream.of(
                new Change("a field that is none of an entry", "\"type\":\"remark-made\"",
                        "\"type\":\"remark-made\",\"zone\":1"),
                new Change("another field in place of the optional one", "\"supersedes\"", "\"superseded\""),
                new Change("a name twice", "\"number\":1,", "\"number\":1,\"number\":1,"),
                new Change("a name twice within the body", "\"round\":2", "\"round\":2,\"round\":2"),
                new Change("a blank", "\"number\":1", "\"number\": 1"),
                new Change("a line end after it", "\"remark-made\"}", "\"remark-made\"}\n"),
                new Change("something after it", "\"remark-made\"}", "\"remark-made\"}{}"),
                new Change("a mark before it", "{\"author\"", "\ufeff{\"author\""),
                new Change("a letter that is escaped without need", "渗坑", "\\u6e17坑"),
                new Change("a number with a point", "\"round\":2", "\"round\":2.0"),
                new Change("a number that no double holds", "\"round\":2", "\"round\":9007199254740993"),
                new Change("a number beyond all bounds", "\"round\":2", "\"round\":1e999"),
                new Change("names out of order", "\"note\":\"渗坑\",\"round\":2", "\"round\":2,\"note\":\"渗坑\""),
                new Change("half a letter", "渗坑", "\\ud800"),
                new Change("a number of 0", "\"number\":1,", "\"number\":0,"),
                new Change("a number below 0", "\"number\":1,", "\"number\":-1,"),
                new Change("a number in words", "\"number\":1,", "\"number\":\"1\","),
                new Change("a day that is none", "\"on\":\"2026-03-05\"", "\"on\":\"2026-02-30\""),
                new Change("a day in another form", "\"on\":\"2026-03-05\"", "\"on\":\"2026-3-5\""),
                new Change("a clock that reads nothing", "2026-03-05T01:02:03.456Z-0000", "later"),
                new Change("a clock with a time that is none", "T01:02:03.456Z", "T25:02:03.456Z"),
                new Change("a previous hash that is none", "\"previous\":\"0", "\"previous\":\"x"),
                new Change("a nonce that is none", "\"nonce\":\"0123", "\"nonce\":\"\",\"nonce2\":\"0123"),
                new Change("a short nonce", "\"nonce\":\"0123456789abcdef", "\"nonce\":\""),
                new Change("a body that is none", "{\"note\":\"渗坑\",\"round\":2}", "[]"),
                new Change("seen that is none", "\"seen\":{}", "\"seen\":[]"),
                new Change("seen in words", "\"seen\":{}", "\"seen\":{\"d\":\"1\"}"),
                new Change("an entry superseded by a number", "\"supersedes\":\"019cb000-0000-7000-8000-000000000000\"",
                        "\"supersedes\":7"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_record_with_a_mistake_is_refused(Change change) {
        assertThat(TEXT).contains(change.from());
        refused(TEXT.replaceFirst(Pattern.quote(change.from()), Matcher.quoteReplacement(change.to())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "7", "\"text\"", "{"})
    void what_is_no_record_at_all_is_refused(String text) {
        refused(text);
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        byte[] bytes = TEXT.getBytes(UTF_8);
        bytes[TEXT.indexOf("李")] = (byte) 0xff;
        refused(bytes);
    }

    private static void refused(String text) {
        assertThat(text).isNotEqualTo(TEXT);
        refused(text.getBytes(UTF_8));
    }

    private static void refused(byte[] bytes) {
        assertThatThrownBy(() -> EntryJson.parse(bytes)).isInstanceOf(EntryJson.NotAnEntry.class);
    }
}
