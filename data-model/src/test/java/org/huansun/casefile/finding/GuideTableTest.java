package org.huansun.casefile.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.rules.EntryTypesFile;
import org.huansun.rules.NextStepRule;
import org.huansun.rules.Period;
import org.huansun.rules.RuleList;
import org.huansun.rules.RulePack;
import org.huansun.rules.SeedPacks;
import org.huansun.rules.Threshold;
import org.junit.jupiter.api.Test;

/** The guide for those who write packs tells by which ids findings find what they are held against. */
class GuideTableTest {

    private static final Path GUIDE = Path.of("../seeds/rulepacks/README.md");
    private static final Path CHECKS = Path.of("src/main/java/org/huansun/casefile");
    private static final Pattern ID = Pattern.compile("[`\"]([a-z]+(?:-[a-z]+)+)[`\"]");

    private static Stream<String> ids(String text) {
        return ID.matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    private static Set<String> table() throws IOException {
        String guide = Files.readString(GUIDE);
        String part = guide.substring(guide.indexOf("## What findings look for"), guide.indexOf("## The shipped packs"));
        return part.lines().filter(line -> line.startsWith("| `"))
                .flatMap(line -> ids(line.substring(0, line.indexOf('|', 2)))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> shipped() {
        return SeedPacks.load(EntryTypesFile.load()).all().stream().flatMap(GuideTableTest::ids).collect(Collectors.toSet());
    }

    private static Stream<String> ids(RulePack pack) {
        return Stream.of(pack.lists().stream().map(RuleList::id), pack.thresholds().stream().map(Threshold::id),
                pack.nextSteps().stream().map(NextStepRule::id), pack.periods().stream().map(Period::id)).flatMap(all -> all);
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void every_id_of_the_table_is_one_that_a_shipped_pack_has() throws IOException {
        assertThat(shipped()).containsAll(table());
    }

    @Test
    void every_id_that_a_check_looks_for_stands_in_the_table() throws IOException {
        Set<String> shipped = shipped();
        try (Stream<Path> files = Files.walk(CHECKS.resolve("finding"))) {
            Stream<String> checks = files.filter(Files::isRegularFile).map(GuideTableTest::source);
            Stream<String> limit = Stream.of(source(CHECKS.resolve("MeetingLimit.java")));
            Set<String> looked = Stream.concat(checks, limit).flatMap(GuideTableTest::ids).filter(shipped::contains)
                    .collect(Collectors.toSet());
            assertThat(looked).hasSizeGreaterThan(15);
            assertThat(table()).containsAll(looked);
        }
    }
}
