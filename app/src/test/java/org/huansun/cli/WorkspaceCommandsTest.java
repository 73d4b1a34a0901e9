package org.huansun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huansun.rules.LawBook;
import org.huansun.rules.RulePack;
import org.huansun.workspace.Workspace;
import org.junit.jupiter.api.Test;

/** {@code init}, {@code case}, {@code search}, {@code library}, {@code check}, {@code rebuild}. */
class WorkspaceCommandsTest extends CommandLineTest {

    @Test
    void a_workspace_is_made_and_said_to_be() {
        String place = folder.resolve("neu/w").toString();
        JsonNode made = json("init", place, "--region", "NX", "--person", "马兰", "--no-passphrase");
        assertThat(names(made)).containsExactly("workspace", "device", "person", "region", "cases");
        assertThat(List.of(made.get("workspace").asText(), made.get("person").asText(), made.get("region").asText(),
                made.get("cases").asInt())).isEqualTo(List.of(place, "马兰", "NX", 0));
        assertThat(json("case", "list", "-w", place)).isEqualTo(tree("[]"));
    }

    @Test
    void a_workspace_with_the_demonstration_has_its_cases() {
        String place = folder.resolve("w").toString();
        assertThat(json("init", place, "--demo").get("cases").asInt()).isEqualTo(5);
        assertThat(json("case", "list", "-w", place)).hasSize(5);
        assertThat(json("check", "-w", place)).isEqualTo(tree("{\"valid\":true,\"problems\":[]}"));
    }

    @Test
    void a_folder_in_use_and_a_region_that_is_none_are_bad_input() throws IOException {
        Files.writeString(folder.resolve("x"), "x");
        assertThat(stopped(3, "init", folder.toString())).isEqualTo(folder + "：文件夹里已有东西。选一个空文件夹，已有的工作区用“打开”。");
        assertThat(stopped(3, "init", folder.resolve("w").toString(), "--region", "XX"))
                .isEqualTo("XX：没有这个地区。用 huansun rules list 看有哪些地区；程序没有带的，用 --rules 给出规则包文件。");
        assertThat(folder.resolve("w")).doesNotExist();
    }

    @Test
    void a_case_is_opened_listed_and_found_by_every_name_it_has() {
        String workspace = workspace();
        JsonNode made = json("case", "new", "-w", workspace, "--title", "渗坑案", "--place", "北河镇", "--elements", "地下水");
        assertThat(names(made)).startsWith("id", "number");
        assertThat(made.get("number").asText()).isEqualTo("环损〔2026〕第 0001 号");
        String id = made.get("id").asText();
        JsonNode list = json("case", "list", "-w", workspace);
        assertThat(list).hasSize(1);
        assertThat(list.get(0)).isEqualTo(made);
        for (String name : List.of(id, id.substring(0, 13), "环损〔2026〕第 0001 号", "1", "0001")) {
            assertThat(json("case", "show", name, "-w", workspace).get("id").asText()).as(name).isEqualTo(id);
        }
    }

    @Test
    void numbers_of_persons_are_covered_for_people_and_whole_for_programs() {
        String workspace = workspace();
        String id = newCase(workspace, "渗坑案");
        done("case", "record", id, "party-added", "-w", workspace, "--on", "2026-02-10", "--set", "role=obligor", "--set", "kind=person",
                "--set", "name=王五", "--set", "idNumber=11010519491231002X", "--set", "phone=13800138000");

        assertThat(done("case", "show", id, "-w", workspace).out()).contains("王五", "1101************2X", "138******00")
                .doesNotContain("11010519491231002X", "13800138000");
        assertThat(json("case", "show", id, "-w", workspace).toString()).contains("11010519491231002X");
    }

    @Test
    void a_case_is_shown_in_the_form_that_was_promised() {
        String workspace = workspace();
        String id = newCase(workspace, "渗坑案");
        done("case", "record", id, "notice-served", "-w", workspace, "--on", "2026-02-10", "--set", "method=直接送达");
        JsonNode shown = json("case", "show", id, "-w", workspace);

        assertThat(names(shown)).containsSubsequence("id", "number", "title", "pack", "stage", "entries", "deadlines",
                "next",
                "findings");
        assertThat(List.of(shown.get("title").asText(), shown.get("pack").asText(), shown.get("stage").asText()))
                .containsExactly("渗坑案", "NMG-2025", "consultation");
        assertThat(shown.get("entries")).extracting(entry -> entry.get("type").asText())
                .containsExactly("notice-served", "case-opened");
        assertThat(shown.get("entries").get(0).get("attributes")).isEqualTo(tree("{\"method\":\"直接送达\"}"));
        assertThat(shown.get("deadlines")).filteredOn(deadline -> deadline.get("id").asText()
                .equals("consultation-period"))
                .singleElement().satisfies(deadline -> {
                    assertThat(deadline.get("daysLeft").asInt()).isEqualTo(67);
                    assertThat(deadline.get("workingDaysLeft").asInt()).isEqualTo(44);
                    assertThat(deadline.get("steps")).isNotEmpty();
                });
        assertThat(shown.get("next")).isNotEmpty();
        assertThat(done("case", "show", id, "-w", workspace).out()).contains("磋商告知书送达").contains("2026-05-11");
    }

    @Test
    void a_case_is_shown_as_it_stood_on_another_day() {
        String workspace = workspace();
        String id = newCase(workspace, "渗坑案");
        done("case", "record", id, "notice-served", "-w", workspace, "--on", "2026-02-10");
        assertThat(json("case", "show", id, "-w", workspace, "--as-of", "2026-02-09").get("deadlines")).isEmpty();
        assertThat(json("case", "show", id, "-w", workspace, "--as-of", "2026-05-12").get("deadlines"))
                .filteredOn(deadline -> deadline.get("id").asText().equals("consultation-period")).singleElement()
                .satisfies(deadline -> assertThat(deadline.get("state").asText()).isEqualTo("overdue"));
    }

    @Test
    void an_entry_is_recorded_corrected_and_withdrawn() {
        String workspace = workspace();
        String id = newCase(workspace, "渗坑案");
        JsonNode first = json("case", "record", id, "notice-served", "-w", workspace, "--on", "2026-02-10", "--set",
                "replyDays=10", "--set", "replyUnit=working-day", "--set", "note=a=b，c");
        assertThat(names(first)).containsExactly("id", "case", "type", "on", "number", "hash");
        assertThat(first.get("number").asInt()).isEqualTo(2);
        JsonNode second = json("case", "record", id, "notice-served", "-w", workspace, "--on", "2026-02-11",
                "--supersedes", first.get("id").asText(), "--set", "reason=看错");
        done("case", "record", id, "entry-superseded", "-w", workspace, "--on", "2026-02-11",
                "--supersedes", second.get("id").asText(), "--set", "reason=没有送达");
        JsonNode entries = json("case", "show", id, "-w", workspace).get("entries");
        assertThat(entries).filteredOn(entry -> entry.get("id").equals(first.get("id"))).singleElement()
                .satisfies(entry ->
                assertThat(entry.get("attributes"))
                        .isEqualTo(tree("{\"replyDays\":10,\"replyUnit\":\"working-day\",\"note\":\"a=b，c\"}")));
        assertThat(entries).filteredOn(entry -> entry.get("id").equals(second.get("id"))).singleElement()
                .satisfies(entry -> assertThat(entry.get("superseded").asBoolean()).isTrue());
    }

    @Test
    void what_can_t_be_recorded_is_bad_input_and_changes_nothing() {
        String workspace = workspace();
        String id = newCase(workspace, "渗坑案");
        JsonNode before = json("case", "show", id, "-w", workspace);
        assertThat(stopped(3, "case", "record", id, "notice-servd", "-w", workspace, "--on", "2026-02-10"))
                .isEqualTo("记录类型：没有“notice-servd”这种案情记录。是不是 notice-served（磋商告知书送达）？");
        assertThat(stopped(3, "case", "record", id, "notice-served", "-w", workspace, "--on", "2026-03-06"))
                .isEqualTo("磋商告知书送达：2026-03-06 还没有到（这台电脑今天是 2026-03-05）。检查日期，或校正电脑的时钟。");
        assertThat(stopped(3, "case", "record", "7", "notice-served", "-w", workspace, "--on", "2026-03-05"))
                .isEqualTo("7：没有这个案件。用 huansun case list 看有哪些案件。");
        assertThat(stopped(3, "case", "record", id, "notice-served", "-w", workspace, "--on", "2026-02-30"))
                .isEqualTo("日期：“2026-02-30”不是日期。写成 2026-05-09 的样子，并且是历上有的一天。");
        assertThat(stopped(2, "case", "record", id, "notice-served", "-w", workspace)).startsWith("命令写法不对：");
        assertThat(json("case", "show", id, "-w", workspace)).isEqualTo(before);
    }

    @Test
    void files_are_attached_once_and_all_or_none() {
        String workspace = workspace();
        String id = newCase(workspace, "渗坑案");
        String one = file("一.txt", "abc").toString();
        JsonNode attached = json("case", "attach", id, one, "-w", workspace);
        assertThat(names(attached.get(0))).containsExactly("entry", "name", "sha256", "new");
        assertThat(attached.get(0).get("sha256").asText())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(json("case", "attach", id, one, "-w", workspace).get(0).get("new").asBoolean()).isFalse();

        JsonNode before = json("case", "show", id, "-w", workspace);
        String two = file("二.txt", "def").toString();
        String missing = folder.resolve("none.txt").toString();
        assertThat(stopped(3, "case", "attach", id, two, missing, "-w", workspace))
                .isEqualTo(missing + "：没有这个文件。检查路径。");
        assertThat(json("case", "show", id, "-w", workspace)).isEqualTo(before);
    }

    @Test
    void a_folder_is_attached_but_for_what_can_not_come_in_which_is_told() throws IOException {
        String workspace = workspace();
        String id = newCase(workspace, "渗坑案");
        Path camera = Files.createDirectory(folder.resolve("camera"));
        Files.writeString(camera.resolve("1.txt"), "abc");
        Files.createFile(camera.resolve("2.txt"));
        Ran ran = run("case", "attach", id, camera.toString(), "-w", workspace, "--json");
        assertThat(ran.status()).isEqualTo(1);
        JsonNode lines = ran.json();
        assertThat(lines).hasSize(2);
        assertThat(names(lines.get(0))).containsExactly("entry", "name", "sha256", "new");
        assertThat(lines.get(1).toString()).isEqualTo("{\"entry\":null,\"name\":\"2.txt\",\"sha256\":null,\"new\":false,"
                + "\"refused\":\"文件是空的（0 字节），多半是没有传完\"}");
        Files.delete(camera.resolve("1.txt"));
        assertThat(stopped(3, "case", "attach", id, camera.toString(), "-w", workspace))
                .isEqualTo(camera + "：一件也没有收（2.txt：文件是空的（0 字节），多半是没有传完）。检查文件后再试。");
    }

    @Test
    void words_are_found_in_the_form_that_was_promised() {
        String workspace = workspace();
        String id = newCase(workspace, "渗坑案");
        done("case", "record", id, "party-added", "-w", workspace, "--on", "2026-03-05", "--set", "role=obligor",
                "--set", "name=某某化工");
        JsonNode hits = json("search", "-w", workspace, "化");
        assertThat(hits).isNotEmpty().allSatisfy(hit -> assertThat(names(hit)).startsWith("case", "title", "kind",
                "snippet"));
        assertThat(hits).extracting(hit -> hit.get("kind").asText()).contains("party", "entry");
        assertThat(json("search", "-w", workspace, "渗坑")).extracting(hit -> hit.get("case").asText()).containsOnly(id);
        assertThat(json("search", "-w", workspace, "化", "--limit", "1")).hasSize(1);
        assertThat(json("search", "-w", workspace, "没有的字")).isEqualTo(tree("[]"));
    }

    @Test
    void an_article_stands_beside_its_digest_once_the_text_was_imported() {
        String workspace = workspace();
        RulePack pack = LawBook.shipped().packs().get("NMG-2025");
        StringBuilder text = new StringBuilder();
        pack.articles().forEach(article -> text.append(article.article()).append("　样文之").append(article.number())
                .append("。\n"));
        JsonNode before = json("library", "article", "NMG-2025", "27", "-w", workspace);
        assertThat(names(before)).containsExactly("number", "article", "heading", "official", "digest");
        assertThat(before.get("official").isNull()).isTrue();
        assertThat(before).isEqualTo(json("library", "article", "NMG-2025", "27"));

        JsonNode taken = json("library", "import", "NMG-2025", file("规定.txt", text.toString()).toString(), "-w",
                workspace);
        assertThat(List.of(taken.get("pack").asText(), taken.get("articles").asInt())).isEqualTo(List.of("NMG-2025",
                pack.articles().size()));
        JsonNode after = json("library", "article", "NMG-2025", "27", "-w", workspace);
        assertThat(after.get("official").asText()).isEqualTo("第二十七条　样文之27。");
        assertThat(List.of(after.get("number").asInt(), after.get("article").asText(), after.get("digest")))
                .isEqualTo(List.of(27, "第二十七条", before.get("digest")));
    }

    @Test
    void an_article_that_a_text_does_not_have_and_a_text_that_does_not_fit_are_bad_input() {
        String workspace = workspace();
        assertThat(stopped(3, "library", "article", "NMG-2025", "999")).startsWith("NMG-2025：没有第 999 条。");
        assertThat(stopped(3, "library", "article", "NMG-2025", "0")).startsWith("NMG-2025：没有第 0 条。");
        String text = file("短.txt", "第一条　甲。\n第二条　乙。\n").toString();
        assertThat(stopped(3, "library", "import", "NMG-2025", text, "-w", workspace))
                .startsWith("短.txt：读出 2 条，到第二条为止");
        assertThat(json("library", "article", "NMG-2025", "1", "-w", workspace).get("official").isNull()).isTrue();
    }

    @Test
    void a_workspace_that_somebody_has_can_be_read_and_not_written() {
        String workspace = workspace();
        String id = newCase(workspace, "渗坑案");
        try (Workspace held = Workspace.open(Path.of(workspace), LawBook.shipped(), CLOCK)) {
            assertThat(held.isOwned()).isTrue();
            String answer = "工作区正由另一个程序使用：进程 " + ProcessHandle.current().pid() + "，用户 "
                    + System.getProperty("user.name") + "。关闭它后再试；只看不改的命令可以照常用。";
            assertThat(stopped(4, "case", "record", id, "remark-made", "-w", workspace, "--on", "2026-03-05"))
                    .isEqualTo(answer);
            assertThat(stopped(4, "case", "new", "--title", "x", "-w", workspace)).isEqualTo(answer);
            assertThat(stopped(4, "rebuild", "-w", workspace)).isEqualTo(answer);
            assertThat(json("case", "list", "-w", workspace)).hasSize(1);
            assertThat(json("case", "show", id, "-w", workspace).get("entries")).hasSize(1);
            assertThat(json("check", "-w", workspace).get("valid").asBoolean()).isTrue();
        }
        assertThat(json("rebuild", "-w", workspace)).isEqualTo(tree("{\"cases\":1}"));
    }

    @Test
    void a_damaged_original_does_not_hold() throws IOException {
        String workspace = workspace();
        String id = newCase(workspace, "渗坑案");
        done("case", "attach", id, file("一.txt", "abc").toString(), "-w", workspace);
        try (Stream<Path> files = Files.walk(Path.of(workspace, "evidence"))) {
            Files.writeString(files.filter(Files::isRegularFile).findFirst().orElseThrow(), "abd");
        }
        Ran ran = run("check", "-w", workspace, "--json");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.json())
                .isEqualTo(tree("{\"valid\":false,\"problems\":[{\"code\":\"evidence-changed\",\"path\":\"一.txt\","
                + "\"text\":\"证据原件与校验值不符，被改动过\"}]}"));
    }

    @Test
    void where_there_is_no_workspace_every_command_says_so() {
        String none = folder.resolve("none").toString();
        for (List<String> command : List.of(List.of("case", "list"), List.of("case", "show", "1"), List.of("search",
                "x"),
                List.of("check"), List.of("rebuild"), List.of("case", "new", "--title", "x"), List.of("calendar",
                        "show", "2026"))) {
            String[] arguments = Stream.concat(command.stream(), Stream.of("-w", none)).toArray(String[]::new);
            assertThat(stopped(3, arguments)).isEqualTo(none + "：这里没有工作区。检查路径，或用 huansun init 新建。");
        }
    }
}
