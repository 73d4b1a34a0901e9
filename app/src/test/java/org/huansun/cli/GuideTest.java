package org.huansun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The guide to a new region, followed to the letter: its blocks are a pack, its commands run, its dates come out. */
class GuideTest extends CommandLineTest {

    private static final Path GUIDE = Path.of("../seeds/rulepacks/README.md");
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private static String guide() throws IOException {
        return Files.readString(GUIDE);
    }

    /** The finished file. */
    private Path pack() throws IOException {
        return file("YL-2026.yaml", BLOCK.matcher(guide()).results().map(block -> block.group(1)).collect(Collectors.joining()));
    }

    private static List<String> commands() throws IOException {
        return guide().lines().filter(line -> line.startsWith("    huansun ")).map(line -> line.strip().substring(8)).toList();
    }

    private Ran follow(String command, Map<String, String> meant) {
        List<String> words = new ArrayList<>();
        for (String word : Pattern.compile(" ").split(command)) {
            words.add(meant.getOrDefault(word, word));
        }
        return done(words.toArray(String[]::new));
    }

    @Test
    void its_blocks_are_a_pack_without_a_mistake() throws IOException {
        assertThat(done("rules", "check", pack().toString()).out()).isEqualTo("没有错误\n");
        assertThat(pack()).content().startsWith("id: YL-2026\n").contains("\nborrows:\n");
    }

    @Test
    void its_commands_run_one_after_the_other_and_the_dates_are_those_reckoned_by_hand() throws IOException {
        String workspace = folder.resolve("w").toString();
        Path text = file("云岭.txt", IntStream.rangeClosed(1, 9)
                .mapToObj(number -> "第" + "一二三四五六七八九".charAt(number - 1) + "条　编造的第 " + number + " 条。\n")
                .collect(Collectors.joining()));
        String id = "";
        for (String command : commands()) {
            Ran ran = follow(command, Map.of("YL-2026.yaml", pack().toString(), "DIR", workspace, "CASE", id,
                    "FILE", text.toString()));
            if (command.startsWith("case new")) {
                id = ran.out().lines().toList().getLast();
            }
        }

        JsonNode shown = json("case", "show", id, "-w", workspace);
        assertThat(shown.get("pack").asText()).isEqualTo("YL-2026");
        assertThat(StreamSupport.stream(shown.get("deadlines").spliterator(), false)
                .collect(Collectors.toMap(line -> line.get("id").asText(), line -> line.get("due").asText())))
                .isEqualTo(Map.of("preliminary-check", "2026-02-24", "investigation", "2026-04-21",
                        "obligor-reply", "2026-03-03", "consultation-period", "2026-04-27"));
        assertThat(json("library", "article", "YL-2026", "2", "-w", workspace).get("official").asText())
                .isEqualTo("第二条　编造的第 2 条。");
    }

    @Test
    void the_region_of_a_workspace_that_is_made_with_a_pack_is_the_packs() throws IOException {
        String workspace = folder.resolve("w").toString();
        JsonNode made = json("init", workspace, "--rules", pack().toString());

        assertThat(made.get("region").asText()).isEqualTo("YL");
        assertThat(json("case", "new", "-w", workspace, "--title", "甲").get("pack").asText()).isEqualTo("YL-2026");
    }
}
