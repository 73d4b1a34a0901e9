package org.huansun.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesCommandTest extends CommandLineTest {

    private static final String EXAMPLE =
            "{\"pack\":\"NMG-2025\",\"events\":[{\"type\":\"notice-served\",\"on\":\"2026-02-10\"},"
            + "{\"type\":\"meeting-held\",\"on\":\"2026-03-03\",\"round\":1,\"outcome\":\"divided\"}]}";
    private static final String EMPTY = "{\"pack\":\"CN-2020\",\"events\":[]}";

    private static List<JsonNode> lines(Ran ran) {
        List<JsonNode> lines = new ArrayList<>();
        ran.out().lines().forEach(line -> lines.add(tree(line)));
        return lines;
    }

    private List<JsonNode> answers(String facts, String... more) {
        List<String> arguments = new ArrayList<>(List.of("deadlines", "--facts", file("facts.jsonl", facts)
                .toString()));
        arguments.addAll(List.of(more));
        return lines(done(arguments.toArray(String[]::new)));
    }

    /** The example of the contract. */
    @Test
    void the_answer_has_the_form_that_was_promised() {
        JsonNode answer = answers(EXAMPLE + "\n", "--as-of", "2026-03-05").getFirst();

        assertThat(names(answer)).containsSubsequence("pack", "asOf", "calendarSureTo", "deadlines", "findings");
        assertThat(answer.get("pack").asText()).isEqualTo("NMG-2025");
        assertThat(answer.get("asOf").asText()).isEqualTo("2026-03-05");
        assertThat(answer.get("calendarSureTo").asText()).isEqualTo("2026-12-24");
        ObjectNode consultation = (ObjectNode) byId(answer, "consultation-period");
        JsonNode steps = consultation.remove("steps");
        assertThat(consultation).isEqualTo(tree("""
                {"id":"consultation-period","occurrence":1,"obligor":null,"name":"磋商期限","article":"第二十七条",
                 "strength":"in-principle","trigger":{"type":"notice-served","on":"2026-02-10"},
                 "amount":90,"unit":"natural-day",
                 "nominalDue":"2026-05-11","due":"2026-05-11","safeBy":"2026-05-11","earliest":null,"latest":null,
                 "dueIfResumedToday":null,"provisional":false,"state":"running",
                 "daysLeft":67,"workingDaysLeft":44,"metOn":null,"statedDue":null}"""));
        assertThat(steps).isNotEmpty();
        assertThat(names(steps.get(0))).containsExactly("rule", "basis", "text");
        assertThat(List.of(steps.get(0).get("rule").asText(), steps.get(0).get("basis").asText()))
                .containsExactly("day-of-event-not-counted", "民法典第二百零一条");
    }

    private static JsonNode byId(JsonNode answer, String id) {
        for (JsonNode deadline : answer.get("deadlines")) {
            if (deadline.get("id").asText().equals(id)) {
                return deadline;
            }
        }
        throw new AssertionError(answer.toString());
    }

    @Test
    void a_finding_has_a_code_an_article_and_a_text_and_the_exit_is_still_0() {
        JsonNode answer = answers("{\"pack\":\"GX-DRAFT\",\"events\":["
                + "{\"type\":\"filing-approved\",\"on\":\"2025-01-06\"},"
                + "{\"type\":\"investigation-extended\",\"on\":\"2026-03-02\"}]}\n").getFirst();
        assertThat(answer.get("findings")).isNotEmpty().allSatisfy(finding ->
                assertThat(names(finding)).containsExactly("code", "article", "text", "weight", "about"));
        assertThat(answer.get("findings").get(0).get("code").asText()).isEqualTo("late-extension");
    }

    @Test
    void bad_lines_are_answered_in_their_place_with_their_number() {
        Path facts = file("facts.jsonl", EMPTY + "\n\nnot json\n{\"pack\":\"XX\",\"events\":[]}\n   \n"
                + "{\"pack\":\"CN-2020\"}\n" + EMPTY
                + "\n{\"pack\":\"CN-2020\",\"events\":[{\"type\":\"x\",\"on\":\"2026-02-30\"}]}");
        Ran ran = run("deadlines", "--facts", facts.toString());

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).isEmpty();
        List<String> shown = lines(ran).stream().map(line -> line.has("error")
                ? line.get("error").get("line").asInt() + " " + line.get("error").get("text").asText()
                : line.get("pack").asText()).toList();
        assertThat(shown).containsExactly("CN-2020", "3 不是正确的 JSON 对象（第 1 个字符附近）", "4 没有“XX”这个规则包",
                "6 “events”应为一列事件", "CN-2020",
                "8 “第 1 个事件的on”不是日期：2026-02-30，应写成 2026-05-09 的样子，并且是历上有的一天");
        assertThat(names(lines(ran).get(1))).containsExactly("error");
        assertThat(names(lines(ran).get(1).get("error"))).containsExactly("line", "text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{\"pack\":\"CN-2020\",\"events\":[],\"day\":1}|不认识“day”，这里可以写 pack、asOf、events",
        "{\"events\":[]}|缺少“pack”，或它不是文字",
        "{\"pack\":7,\"events\":[]}|缺少“pack”，或它不是文字",
        "null|应为一个 JSON 对象",
        "{\"pack\":\"CN-2020\",\"events\":[7]}|第 1 个事件应为 JSON 对象",
        "{\"pack\":\"CN-2020\",\"events\":[{\"on\":\"2026-01-01\"}]}|缺少“第 1 个事件的type”，或它不是文字",
        "{\"pack\":\"CN-2020\",\"asOf\":\"heute\",\"events\":[]}|“asOf”不是日期：heute，应写成 2026-05-09 的样子，并且是历上有的一天",
        "{\"pack\":\"CN-2020\",\"events\":[{\"id\":\"a\",\"type\":\"x\",\"on\":\"2026-01-01\"},"
            + "{\"id\":\"a\",\"type\":\"x\",\"on\":\"2026-01-01\"}]}|第 2 个事件的 id“a”已经用过"})
    void what_is_wrong_with_a_line_is_said(String line, String answer) {
        Ran ran = run("deadlines", "--facts", file("facts.jsonl", line).toString());
        assertThat(ran.status()).isEqualTo(3);
        assertThat(lines(ran)).containsExactly(tree("{\"error\":{\"line\":1,\"text\":\"" + answer + "\"}}"));
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_and_a_missing_last_line_end_do_not_matter() {
        String facts = EXAMPLE + "\n" + EMPTY + "\n";
        List<JsonNode> plain = answers(facts);
        assertThat(answers("\ufeff" + facts.strip().replace("\n", "\r\n\r\n"))).isEqualTo(plain).hasSize(2);
    }

    @Test
    void a_file_with_nothing_in_it_is_answered_with_nothing() {
        assertThat(done("deadlines", "--facts", file("facts.jsonl", "").toString()).out()).isEmpty();
        assertThat(done("deadlines", "--facts", file("facts.jsonl", "\n \r\n").toString()).out()).isEmpty();
    }

    @Test
    void a_line_s_own_day_goes_before_the_option_and_the_option_before_today() {
        String own = EMPTY.replace("\"events\"", "\"asOf\":\"2026-01-01\",\"events\"");
        assertThat(answers(own + "\n" + EMPTY, "--as-of", "2026-02-02")).extracting(line -> line.get("asOf").asText())
                .containsExactly("2026-01-01", "2026-02-02");
        assertThat(answers(EMPTY)).extracting(line -> line.get("asOf").asText()).containsExactly("2026-03-05");
    }

    @Test
    void a_dash_is_standard_input() {
        Ran ran = run((EXAMPLE + "\n").getBytes(UTF_8), CLOCK, "deadlines", "--facts", "-");
        assertThat(ran.status()).isZero();
        assertThat(lines(ran)).isEqualTo(answers(EXAMPLE));
    }

    @Test
    void the_json_option_changes_nothing() {
        String facts = file("facts.jsonl", EXAMPLE).toString();
        assertThat(done("deadlines", "--json", "--facts", facts).out()).isEqualTo(done("deadlines", "--facts", facts)
                .out());
    }

    @Test
    void a_correction_stands_in_for_what_it_names() {
        JsonNode answer = answers("{\"pack\":\"NMG-2025\",\"events\":["
                + "{\"id\":\"a\",\"type\":\"notice-served\",\"on\":\"2026-02-09\"},"
                + "{\"type\":\"notice-served\",\"on\":\"2026-02-10\",\"supersedes\":\"a\"}]}").getFirst();
        assertThat(byId(answer, "consultation-period").get("trigger").get("on").asText()).isEqualTo("2026-02-10");
        assertThat(answer.get("deadlines")).filteredOn(deadline -> deadline.get("id").asText()
                .equals("consultation-period"))
                .hasSize(1);
    }

    @Test
    void thousands_of_lines_are_answered_in_their_order() {
        StringBuilder facts = new StringBuilder();
        for (int at = 0; at < 3000; at++) {
            facts.append(EMPTY.replace("\"events\"", "\"asOf\":\"" + (2000 + at % 900) + "-01-01\",\"events\""))
                    .append('\n');
        }
        List<JsonNode> answers = answers(facts.toString());
        assertThat(answers).hasSize(3000);
        assertThat(answers.get(2999).get("asOf").asText()).isEqualTo((2000 + 2999 % 900) + "-01-01");
    }

    @Test
    void a_file_that_is_not_there_is_bad_input() {
        String missing = folder.resolve("none.jsonl").toString();
        assertThat(stopped(3, "deadlines", "--facts", missing)).isEqualTo(missing + "：没有这个文件。检查路径。");
    }

    @Test
    void a_folder_is_bad_input() {
        assertThat(stopped(3, "deadlines", "--facts", folder.toString()))
                .isEqualTo(folder + "：文件读不出来。检查它是不是一个文件、有没有权限。");
    }

    @Test
    void a_file_that_is_no_utf_8_is_bad_input() throws IOException {
        Path facts = Files.write(folder.resolve("gbk.jsonl"), new byte[] {'{', (byte) 0xb0, (byte) 0xa1, '}'});
        assertThat(stopped(3, "deadlines", "--facts", facts.toString()))
                .isEqualTo(facts + "：文件不是 UTF-8 编码。用 UTF-8 另存。");
    }
}
