package org.huansun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PackageCommandTest extends CommandLineTest {

    private String workspace = "";
    private String id = "";
    private String zip = "";

    @BeforeEach
    void aPackageOfACaseWithAnOriginal() {
        workspace = workspace();
        id = newCase(workspace, "渗坑案");
        done("case", "attach", id, file("一.txt", "abc").toString(), "-w", workspace);
        zip = folder.resolve("out.zip").toString();
    }

    private JsonNode exported() {
        return json("package", "export", "-w", workspace, "--out", zip);
    }

    @Test
    void what_went_out_is_said() {
        JsonNode exported = exported();
        assertThat(names(exported)).containsExactly("file", "fingerprint", "cases", "entries", "evidence", "bytes");
        assertThat(exported.get("file").asText()).isEqualTo(zip);
        assertThat(exported.get("fingerprint").asText()).matches("[0-9a-f]{64}");
        assertThat(exported.get("bytes").asLong()).isEqualTo(Path.of(zip).toFile().length());
        assertThat(json("case", "list", "-w", workspace).get(0).get("unsent").asInt()).isZero();
    }

    @Test
    void a_good_package_is_verified_in_the_form_that_was_promised() {
        exported();
        assertThat(json("package", "verify", zip)).isEqualTo(tree(
                "{\"valid\":true,\"bag\":true,\"signature\":\"none\",\"entries\":2,\"evidence\":1,\"problems\":[]}"));
        assertThat(json("package", "verify", zip, "--bag-only").get("valid").asBoolean()).isTrue();
        assertThat(done("package", "verify", zip).out()).startsWith("通过");
    }

    @Test
    void a_changed_package_does_not_hold_and_is_not_imported() throws IOException {
        exported();
        byte[] bytes = Files.readAllBytes(Path.of(zip));
        bytes[bytes.length / 2] ^= 1;
        Files.write(Path.of(zip), bytes);
        for (String option : new String[] {"--json", "--bag-only"}) {
            Ran ran = run("package", "verify", zip, option, "--json".equals(option) ? "--bag-only" : "--json");
            assertThat(ran.status()).isEqualTo(1);
        }
        Ran ran = run("package", "verify", zip, "--json");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.json().get("valid").asBoolean()).isFalse();
        assertThat(ran.json().get("problems")).isNotEmpty().allSatisfy(problem ->
                assertThat(names(problem)).containsExactly("code", "path", "text"));
        String other = folder.resolve("o").toString();
        done("init", other);
        assertThat(stopped(3, "package", "import", zip, "-w", other)).startsWith(zip + "：同步包没有通过校验，没有导入");
        assertThat(json("case", "list", "-w", other)).isEqualTo(tree("[]"));
    }

    @Test
    void what_is_in_a_package_is_listed() {
        exported();
        JsonNode inside = json("package", "inspect", zip);
        assertThat(names(inside)).containsExactly("valid", "tags", "cases", "files");
        assertThat(inside.get("cases")).isEqualTo(tree("[\"" + id + "\"]"));
        assertThat(inside.get("files")).extracting(file -> file.get("path").asText()).containsExactly("entries/" + id
                + ".jsonl",
                "evidence/ba/ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(inside.get("tags")).contains(tree("{\"label\":\"Huansun-Package\",\"value\":\"1\"}"));
    }

    @Test
    void another_workspace_takes_it_in_once() {
        exported();
        String other = folder.resolve("o").toString();
        done("init", other);
        assertThat(json("package", "import", zip, "-w", other)).isEqualTo(tree(
                "{\"added\":2,\"waiting\":0,\"cases\":[\"" + id + "\"]}"));
        assertThat(json("package", "import", zip, "-w", other))
                .isEqualTo(tree("{\"added\":0,\"waiting\":0,\"cases\":[]}"));
        JsonNode here = json("case", "show", id, "-w", workspace);
        assertThat(json("case", "show", id, "-w", other)).isEqualTo(here);
    }

    @Test
    void an_unpacked_package_is_verified_as_well() throws IOException {
        exported();
        Path unpacked = Files.createDirectory(folder.resolve("unpacked"));
        try (var file = new java.util.zip.ZipFile(zip)) {
            for (var entry : java.util.Collections.list(file.entries())) {
                Path target = unpacked.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getInputStream(entry).readAllBytes());
            }
        }
        assertThat(json("package", "verify", unpacked.toString()).get("valid").asBoolean()).isTrue();
    }

    @Test
    void without_a_case_a_file_or_an_original_nothing_is_done() throws IOException {
        assertThat(stopped(3, "package", "verify", folder.resolve("none.zip").toString())).contains("none.zip");
        assertThat(stopped(3, "package", "export", "-w", workspace, "--case", "77", "--out", zip))
                .isEqualTo("77：没有这个案件。用 huansun case list 看有哪些案件。");
        assertThat(stopped(2, "package", "export", "-w", workspace)).startsWith("命令写法不对：");
        String empty = folder.resolve("e").toString();
        done("init", empty);
        assertThat(stopped(3, "package", "export", "-w", empty, "--out", zip)).isEqualTo("同步包：没有案件可以导出。先建案。");
        assertThat(Path.of(zip)).doesNotExist();
        assertThat(Arrays.asList(folder.toFile().list())).doesNotContain("out.zip");
    }
}
