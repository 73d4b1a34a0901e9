package org.huansun.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.seed.BrokenFiles;
import org.huansun.seed.SeedFiles;
import org.huansun.time.CalendarFileTestFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that an editor checks a file with while it is typed: they accept what the program accepts. */
class SchemaTest {

    private static final JsonSchema PACK = schema("rulepack");
    private static final JsonSchema CALENDAR = schema("calendar");
    private static final JsonSchema ENTRY_TYPES = schema("entry-types");
    private static final JsonSchema DEMONSTRATION = schema("demonstration");
    private static final BrokenFiles BROKEN_PACKS = new BrokenFiles(SchemaTest.class);
    private static final BrokenFiles BROKEN_CALENDARS = CalendarFileTestFiles.broken();

    /**
     * What only a reader of the whole file can see: sums, other items, other files; or what is no YAML to begin
     * with.
     */
    private static final Set<String> PACKS_BEYOND_THE_SCHEMA = Set.of(
            "article-left-out.yaml", "article-of-a-period-that-is-not-there.yaml",
                    "article-of-a-step-that-is-not-there.yaml",
            "article-of-an-extension-that-is-not-there.yaml", "article-that-is-not-there.yaml", "bad-date.yaml",
            "key-twice.yaml", "list-item-twice.yaml", "months-that-are-suspended.yaml", "not-utf-8.yaml",
                    "not-yaml.yaml",
            "open-point-that-is-not-there.yaml", "open-point-twice.yaml", "period-twice.yaml", "repeals-itself.yaml",
            "serves-until-before-it-serves.yaml", "steps-out-of-order.yaml", "tab.yaml",
            "unknown-entry-type-like-no-other.yaml", "unknown-entry-type-of-a-suspension.yaml",
                    "unknown-entry-type.yaml",
            "clue-exclusion-list-that-is-not-there.yaml", "clue-exclusion-twice.yaml", "clue-register-article-that-is-not-there.yaml",
            "clue-register-duty-that-is-not-there.yaml",
            "against-a-list-that-is-not-there.yaml", "article-of-a-next-step-that-is-not-there.yaml", "next-step-twice.yaml",
            "sign-of-a-figure-that-is-not-there.yaml", "sign-of-a-period-that-is-not-there.yaml",
            "unknown-entry-type-after.yaml", "unknown-entry-type-before-a-list.yaml", "unknown-entry-type-before.yaml",
            "unknown-entry-type-done-by.yaml", "unknown-entry-type-given.yaml", "unknown-entry-type-needed.yaml",
            "unknown-entry-type-raised-by.yaml", "unknown-entry-type-shown-by.yaml", "unknown-entry-type-until.yaml");
    private static final Set<String> CALENDARS_BEYOND_THE_SCHEMA = Set.of(
            "a-control-character.yaml", "colon-without-a-space.yaml", "day-off-and-worked.yaml",
                    "day-off-of-another-year.yaml",
            "day-off-twice.yaml", "day-that-is-not-in-the-calendar.yaml", "day-worked-of-another-year.yaml",
            "indented-with-a-tab.yaml", "not-utf-8.yaml", "quotation-mark-left-open.yaml", "span-backwards.yaml",
            "span-of-a-whole-year.yaml", "year-twice.yaml");

    static Stream<String> packs() {
        return SeedFiles.names("rulepacks", ".yaml").stream();
    }

    static Stream<String> calendars() {
        return SeedFiles.names("calendars", ".yaml").stream();
    }

    static Stream<String> brokenPacks() {
        return BROKEN_PACKS.names().stream().filter(name -> !PACKS_BEYOND_THE_SCHEMA.contains(name));
    }

    static Stream<String> brokenCalendars() {
        return BROKEN_CALENDARS.names().stream().filter(name -> !CALENDARS_BEYOND_THE_SCHEMA.contains(name));
    }

    @Test
    void accepts_the_demonstration_and_no_case_without_entries() throws IOException {
        byte[] shipped = SeedFiles.bytes("demonstration/demonstration.yaml");
        String without = new String(shipped, StandardCharsets.UTF_8).replaceFirst("entries:", "entires:");
        assertThat(mistakes(DEMONSTRATION, shipped)).isEmpty();
        assertThat(mistakes(DEMONSTRATION, without.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    @Test
    void accepts_the_words_of_clue_registers_and_no_field_that_is_none() throws IOException {
        byte[] shipped = SeedFiles.bytes("vocabulary/clue-register.yaml");
        String other = new String(shipped, StandardCharsets.UTF_8).replaceFirst("id: title", "id: titel");
        assertThat(mistakes(schema("clue-register"), shipped)).isEmpty();
        assertThat(mistakes(schema("clue-register"), other.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void accepts_every_shipped_pack(String name) throws IOException {
        assertThat(mistakes(PACK, SeedFiles.bytes("rulepacks/" + name))).isEmpty();
    }

    /** The pack that the step guide beside the packs ends in. */
    @Test
    void accepts_the_pack_of_the_guide() throws IOException {
        String blocks = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../seeds/rulepacks/README.md"))).results()
                .map(block -> block.group(1)).collect(Collectors.joining());

        assertThat(mistakes(PACK, blocks.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void accepts_every_shipped_calendar(String name) throws IOException {
        assertThat(mistakes(CALENDAR, SeedFiles.bytes("calendars/" + name))).isEmpty();
    }

    @Test
    void accepts_the_vocabulary_of_entries() throws IOException {
        assertThat(mistakes(ENTRY_TYPES, SeedFiles.bytes("vocabulary/entry-types.yaml"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("brokenPacks")
    void refuses_a_broken_pack(String name) throws IOException {
        assertThat(mistakes(PACK, BROKEN_PACKS.bytes(name))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("brokenCalendars")
    void refuses_a_broken_calendar(String name) throws IOException {
        assertThat(mistakes(CALENDAR, BROKEN_CALENDARS.bytes(name))).isNotEmpty();
    }

    @Test
    void lists_as_beyond_it_only_files_that_are_there() {
        assertThat(BROKEN_PACKS.names()).containsAll(PACKS_BEYOND_THE_SCHEMA);
        assertThat(BROKEN_CALENDARS.names()).containsAll(CALENDARS_BEYOND_THE_SCHEMA);
    }

    @Test
    void refuses_a_choice_without_choices_a_list_item_without_a_list_and_an_unknown_kind() throws IOException {
        for (String attribute : List.of("kind: choice", "kind: list-item", "kind: colour",
                "kind: text, choices: {a: 甲}")) {
            String file = "entries:\n  - type: x\n    name: 甲\n    attributes:\n      - {name: a, label: 乙, "
                    + attribute + "}\n";
            assertThat(mistakes(ENTRY_TYPES, file.getBytes(StandardCharsets.UTF_8))).as(attribute).isNotEmpty();
        }
    }

    private static Set<ValidationMessage> mistakes(JsonSchema schema, byte[] file) throws IOException {
        JsonNode read = new YAMLMapper().readTree(file);
        return schema.validate(read);
    }

    private static JsonSchema schema(String name) {
        String text = new String(SeedFiles.bytes("schemas/" + name + ".schema.json"), StandardCharsets.UTF_8);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    }
}
