package org.huansun.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huansun.rules.PackRule.Feature;
import org.huansun.rules.PackRule.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackRulesTest {

    private static final EntryTypes TYPES = EntryTypesFile.load();
    private static final RulePacks PACKS = SeedPacks.load(TYPES);
    private static final RuleWording WORDING = new RuleWording(TYPES);

    @ParameterizedTest
    @ValueSource(strings = {"CN-2020", "GX-DRAFT", "NMG-2022", "NMG-2025", "NX-2024"})
    void a_rule_has_one_id_in_its_kind(String id) {
        assertThat(PackRules.of(PACKS.get(id))).extracting(rule -> rule.kind() + "/" + rule.id()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN-2020", "GX-DRAFT", "NMG-2022", "NMG-2025", "NX-2024"})
    void every_rule_with_an_article_stands_in_one_of_the_pack(String id) {
        RulePack pack = PACKS.get(id);
        assertThat(PackRules.of(pack)).filteredOn(rule -> rule.article().isPresent()).isNotEmpty()
                .allSatisfy(rule -> assertThat(pack.articles()).as(rule.name())
                        .anyMatch(article -> rule.standsIn(article.article())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN-2020", "GX-DRAFT", "NMG-2022", "NMG-2025", "NX-2024"})
    void all_that_a_rule_says_has_words_and_no_codes(String id) {
        assertThat(PackRules.of(PACKS.get(id))).allSatisfy(rule -> {
            assertThat(WORDING.name(rule.kind(), rule.id(), rule.name())).isNotBlank();
            assertThat(rule.points()).allSatisfy(point -> {
                assertThat(WORDING.feature(point.feature())).isNotBlank();
                assertThat(WORDING.value(point.value())).isNotBlank().doesNotContain("null", "{", "Optional");
                if (point.value() instanceof PackValue.Term || point.value() instanceof PackValue.Entries) {
                    assertThat(WORDING.value(point.value())).doesNotContainPattern("[a-z]");
                }
            });
        });
    }

    @Test
    void an_article_is_found_by_its_number_and_by_an_item_of_it() {
        PackRule failure = rule("NMG-2025", "failure-meetings");
        assertThat(failure.article()).contains("第二十九条（三）");
        assertThat(failure.standsIn("第二十九条")).isTrue();
        assertThat(failure.standsIn("第二十条")).isFalse();
        assertThat(failure.standsIn("第二十九条（二）")).isFalse();
    }

    @Test
    void a_period_is_read_in_the_words_of_the_field() {
        PackRule meeting = rule("NMG-2022", "next-meeting");
        assertThat(meeting.values(Feature.TRIGGER)).extracting(WORDING::value).containsExactly("召开磋商会议（存在分歧）");
        assertThat(WORDING.line(rule("NMG-2025", "obligor-reply"))).isEqualTo("5 个工作日，必须，磋商告知书送达，义务人答复，义务人");
    }

    @Test
    void what_is_borrowed_names_where_from() {
        List<PackRule> borrowed = PackRules.of(PACKS.get("NX-2024")).stream().filter(it -> it.kind() == Kind.BORROWS).toList();
        assertThat(borrowed).hasSize(PACKS.get("NX-2024").borrows().size()).allSatisfy(it -> {
            assertThat(it.values(Feature.FROM)).containsExactly(new PackValue.Words("CN-2020"));
            assertThat(it.article()).isEmpty();
        });
    }

    private static PackRule rule(String pack, String id) {
        return PackRules.of(PACKS.get(pack)).stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }
}
