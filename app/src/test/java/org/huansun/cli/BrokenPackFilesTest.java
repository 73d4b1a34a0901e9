package org.huansun.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huansun.seed.SeedFiles;
import org.junit.jupiter.api.Test;

/** What {@code rules check} says of files that are no packs: 1 for a mistake, 3 for what can't be read at all. */
class BrokenPackFilesTest extends CommandLineTest {

    private static final String PACK = new String(SeedFiles.bytes("rulepacks/NX-2024.yaml"), UTF_8);

    /** Checks a file that has one mistake: what is said, in words and as JSON. */
    private void assertTold(Path file, int line, String begin, String remedy) {
        Ran words = run("rules", "check", file.toString());
        assertThat(words.status()).isEqualTo(1);
        assertThat(words.err()).isEmpty();
        assertThat(words.out()).startsWith(file.getFileName() + " 第 " + line + " 行：" + begin).endsWith("共 1 处错误\n");
        JsonNode problem = run("rules", "check", file.toString(), "--json").json().get("problems").get(0);
        assertThat(problem.get("line").asInt()).isEqualTo(line);
        assertThat(problem.get("text").asText()).startsWith(begin);
        assertThat(problem.get("remedy").asText()).isEqualTo(remedy);
    }

    private Path bytes(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void a_file_that_is_no_yaml() {
        assertTold(file("一.yaml", "id: XX-2026\ntitle: “甲\nnumber: [1, 2\n"), 4, "不是正确的 YAML（", "检查缩进、引号和冒号后的空格");
    }

    @Test
    void a_file_that_is_something_else() throws IOException {
        assertTold(bytes("图.yaml", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}), 1, "文件不是 UTF-8 编码", "用 UTF-8 另存");
        assertTold(file("控.yaml", "id: \u0001\n"), 1, "不是正确的 YAML（", "检查有没有看不见的控制字符");
    }

    @Test
    void an_empty_file_and_one_of_remarks_alone() {
        assertTold(file("空.yaml", ""), 1, "文件里应有带名字的几项", "第一行写成“id: …”的样子");
        assertTold(file("注.yaml", "# 还没写\n"), 1, "文件里应有带名字的几项", "第一行写成“id: …”的样子");
    }

    @Test
    void a_line_that_is_indented_by_a_tab() {
        assertTold(file("制表.yaml", PACK.replaceFirst("\n  status:", "\n\tstatus:")), 8, "这一行用制表符（Tab）缩进", "改用空格缩进");
    }

    @Test
    void a_key_that_stands_twice() {
        assertTold(file("重.yaml", PACK.replaceFirst("\ntitle:", "\ntitle: 甲\ntitle:")), 4, "“title”写了两次", "只留一个");
    }

    @Test
    void a_file_in_another_encoding() throws IOException {
        assertTold(bytes("国标.yaml", PACK.getBytes(Charset.forName("GB18030"))), 1, "文件不是 UTF-8 编码", "用 UTF-8 另存");
    }

    @Test
    void a_file_of_ten_megabytes() throws IOException {
        assertTold(bytes("大.yaml", ("# " + "甲".repeat(10 << 20) + "\n").getBytes(UTF_8)), 1,
                "文件有 30 MB，这样的文件不超过 3 MB", "检查是不是选错了文件");
    }

    @Test
    void a_byte_order_mark_is_no_mistake() {
        assertThat(done("rules", "check", file("标.yaml", "\uFEFF" + PACK).toString()).out()).isEqualTo("没有错误\n");
    }

    @Test
    void a_folder_and_a_file_that_is_not_there_are_bad_input() {
        assertThat(stopped(3, "rules", "check", folder.toString())).isEqualTo(folder + "：这是一个文件夹。写出其中的文件。");
        String none = folder.resolve("无.yaml").toString();
        assertThat(stopped(3, "rules", "check", none)).isEqualTo(none + "：没有这个文件。检查路径。");
    }
}
