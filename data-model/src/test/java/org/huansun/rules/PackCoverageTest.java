package org.huansun.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.seed.SeedFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That the shipped packs leave no day, no region and no article out, and give none twice. */
class PackCoverageTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final RulePacks SHIPPED = SeedPacks.load(EntryTypesFile.load());
    /** What names no article of this text as used: the digests themselves, doubts, and what is borrowed from another. */
    private static final Set<String> NO_USE = Set.of("articles", "openPoints", "borrows");

    static Stream<String> ids() {
        return SHIPPED.all().stream().map(RulePack::id);
    }

    /** Counted here from the days in the files, not by what chooses a pack. There is no gap: the nation's always serves. */
    @ParameterizedTest
    @CsvSource({"CN", "NMG", "NX", "GX", "YL"})
    void every_day_of_a_region_has_exactly_one_pack(String code) {
        Region region = new Region(code);
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            List<RulePack> own = declared(region, day);
            List<RulePack> expected = own.isEmpty() ? declared(Region.NATION, day) : own;
            assertThat(expected).as(code + " " + day).hasSize(1);
            assertThat(SHIPPED.governing(region, day)).as(code + " " + day).isSameAs(expected.getFirst());
        }
    }

    private static List<RulePack> declared(Region region, LocalDate day) {
        return SHIPPED.all().stream()
                .filter(pack -> pack.region().equals(region) && pack.standing().serves().includes(day)).toList();
    }

    /** Between two packs of a region that follow each other by repeal no day is lost. */
    @ParameterizedTest
    @MethodSource("ids")
    void a_repealed_pack_serves_to_the_day_before_its_repeal(String id) {
        RulePack pack = SHIPPED.get(id);
        SHIPPED.repealOf(pack).ifPresent(repeal -> {
            assertThat(pack.standing().serves().includes(repeal.day().minusDays(1))).isTrue();
            assertThat(pack.standing().serves().includes(repeal.day())).isFalse();
            assertThat(SHIPPED.governing(pack.region(), repeal.day()).id()).isEqualTo(repeal.by());
        });
    }

    /** What {@code enforces: none} says of an article holds: no item stands on it; and one stands on every other. */
    @ParameterizedTest
    @MethodSource("ids")
    void every_article_is_used_or_marked_as_enforcing_nothing_and_none_is_both(String id) throws IOException {
        Set<String> cited = new TreeSet<>();
        collect(new YAMLMapper().readTree(SeedFiles.bytes("rulepacks/" + id + ".yaml")), cited);
        Map<Boolean, List<String>> byUse = SHIPPED.get(id).articles().stream()
                .filter(article -> isUsed(article, cited) == (article.enforcement() == Article.Enforcement.NONE))
                .collect(Collectors.partitioningBy(article -> isUsed(article, cited),
                        Collectors.mapping(Article::article, Collectors.toList())));

        assertThat(byUse.get(true)).as("used, and marked as enforcing nothing").isEmpty();
        assertThat(byUse.get(false)).as("neither used nor marked").isEmpty();
    }

    private static boolean isUsed(Article article, Set<String> cited) {
        return cited.stream().anyMatch(reference -> RulePack.names(reference, article.article()));
    }

    private static void collect(JsonNode node, Set<String> cited) {
        node.fields().forEachRemaining(field -> {
            if (Set.of("article", "unmarkedBasis").contains(field.getKey())) {
                cited.add(field.getValue().asText());
            } else if (!NO_USE.contains(field.getKey())) {
                collect(field.getValue(), cited);
            }
        });
        if (node.isArray()) {
            node.forEach(item -> collect(item, cited));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_pack_uses_an_id_once_within_its_kind(String id) {
        RulePack pack = SHIPPED.get(id);
        for (List<String> kind : List.of(pack.periods().stream().map(Period::id).toList(),
                pack.thresholds().stream().map(Threshold::id).toList(), pack.lists().stream().map(RuleList::id).toList(),
                pack.duties().stream().map(Duty::id).toList(), pack.documents().stream().map(RequiredDocument::id).toList(),
                pack.attendance().stream().map(AttendanceRule::id).toList(),
                pack.openPoints().stream().map(OpenPoint::id).toList())) {
            assertThat(new HashSet<>(kind)).as(id + " " + kind).hasSameSizeAs(kind);
        }
    }
}
