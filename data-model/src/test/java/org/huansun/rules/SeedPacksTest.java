package org.huansun.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huansun.seed.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The five packs against the five texts, as far as a test can read them: every number, its unit, article and modal. */
class SeedPacksTest {

    private static final EntryTypes TYPES = EntryTypesFile.load();
    private static final RulePacks SHIPPED = SeedPacks.load(TYPES);

    private static List<String> periods(String pack) {
        List<String> lines = new ArrayList<>();
        for (Period period : SHIPPED.get(pack).periods()) {
            String length = period.length().map(given -> given.amount() + " " + Code.of(given.unit())).orElse("as-set");
            lines.add(String.join(" ", period.id(), period.article(), length, Code.of(period.strength()),
                    period.trigger().type() + period.trigger().where(), period.metBy().toString()));
        }
        return lines;
    }

    @Test
    void are_five() {
        assertThat(SHIPPED.all()).extracting(RulePack::id)
                .containsExactly("CN-2020", "GX-DRAFT", "NMG-2022", "NMG-2025", "NX-2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN-2020", "GX-DRAFT", "NMG-2022", "NMG-2025", "NX-2024"})
    void can_be_loaded_one_by_one(String id) {
        assertThat(SeedPacks.load(id, TYPES)).contains(SHIPPED.get(id));
    }

    @Test
    void leave_a_pack_that_is_not_there_out() {
        assertThat(SeedPacks.load("NMG-2026", TYPES)).isEmpty();
    }

    @Test
    void have_the_periods_of_the_national_opinions() {
        assertThat(periods("CN-2020")).containsExactly(
                "obligor-reply 六 as-set may notice-served{} [reply-received]",
                "consultation-period 六 90 natural-day in-principle notice-served{} [agreement-signed, "
                        + "consultation-failed]",
                "court-informs-authority 九 10 natural-day must public-interest-suit-accepted{} [authority-informed]");
    }

    @Test
    void have_the_periods_of_inner_mongolia_2022() {
        assertThat(periods("NMG-2022")).containsExactly(
                "obligor-reply 第二十三条 5 working-day must notice-served{} [reply-received]",
                "consultation-period 第二十七条 90 natural-day in-principle notice-served{} [agreement-signed, "
                        + "consultation-failed]",
                "next-meeting 第二十七条 10 working-day in-principle meeting-held{outcome=divided} [meeting-held, "
                        + "agreement-signed, consultation-failed]",
                "publish-agreement 第二十九条 3 working-day must confirmation-granted{} [agreement-published]",
                "lawsuit 第三十一条 10 working-day must consultation-failed{} [lawsuit-filed]");
    }

    @Test
    void have_the_periods_of_inner_mongolia_2025() {
        assertThat(periods("NMG-2025")).containsExactly(
                "preliminary-check 第十四条 30 natural-day must clue-received{} [preliminary-check-completed]",
                "obligor-reply 第二十三条 5 working-day must notice-served{} [reply-received]",
                "consultation-period 第二十七条 90 natural-day in-principle notice-served{} [agreement-signed, "
                        + "consultation-failed]",
                "court-informs-authority 第三十条 10 natural-day must public-interest-suit-accepted{} [authority-informed]",
                "supervision-progress 第三十八条 30 working-day must supervision-opened{} [progress-reported]",
                "closure-report 第三十八条 20 working-day must case-closed{} [closure-reported]");
    }

    @Test
    void have_the_periods_of_ningxia() {
        assertThat(periods("NX-2024")).containsExactly(
                "preliminary-check 第十条 30 natural-day must clue-received{} [preliminary-check-completed]",
                "investigation-conclusion 第十六条 30 natural-day must investigation-completed{} [conclusion-issued]",
                "appraisal 第十四条 30 working-day in-principle appraisal-commissioned{} [appraisal-received]",
                "obligor-reply 第十六条 as-set may notice-served{} [reply-received]",
                "consultation-period 第十八条 90 natural-day in-principle notice-served{} [agreement-signed, "
                        + "consultation-failed]",
                "procuratorate-feedback 第二十六条 15 natural-day must case-closed{} [procuratorate-replied]");
    }

    @Test
    void have_the_periods_of_the_guangxi_draft() {
        assertThat(periods("GX-DRAFT")).containsExactly(
                "preliminary-check 第十二条 5 working-day must clue-received{} [preliminary-check-completed]",
                "investigation 第十三条 60 natural-day must filing-approved{} [investigation-completed]",
                "appraisal-explanation 第十六条 10 working-day may appraisal-questioned{} [appraisal-explained]",
                "obligor-reply 第十七条 as-set may notice-served{} [reply-received]",
                "consultation-period 第二十条 90 natural-day in-principle notice-served{} [agreement-signed, "
                        + "consultation-failed]",
                "sign-agreement 第二十一条 15 working-day must meeting-held{outcome=agreed} [agreement-signed]",
                "supervision-progress 第三十四条 1 month must supervision-opened{} [progress-reported]");
    }

    /** Numbers that stand in the texts besides the periods; 元, 人, 次, %, 年. */
    @Test
    void have_the_figures_of_the_texts() {
        List<String> figures = SHIPPED.all().stream().flatMap(pack -> pack.thresholds().stream().map(figure ->
                String.join(" ", pack.id(), figure.id(), figure.article(), Code.of(figure.compare()),
                        String.valueOf(figure.value()), Code.of(figure.unit())))).toList();

        assertThat(figures).contains(
                "CN-2020 consultation-meetings 六 at-most 3 meetings",
                "NMG-2022 simple-assessment-amount 第二十条 at-most 500000 yuan",
                "NMG-2022 simple-assessment-experts 第二十条 at-least 3 people",
                "NMG-2022 consultation-meetings 第二十七条 at-most 3 meetings",
                "NMG-2025 simple-assessment-amount 第二十条 at-most 300000 yuan",
                "NMG-2025 simple-assessment-experts 第二十条 at-least 3 people",
                "NMG-2025 consultation-meetings 第二十七条 at-most 3 meetings",
                "GX-DRAFT simple-assessment-amount 第十五条 at-most 300000 yuan",
                "GX-DRAFT technical-offset 第二十六条（三） at-most 50 percent",
                "GX-DRAFT instalment-years 第二十六条（四） at-most 1 years",
                "GX-DRAFT instalment-years-longest 第二十六条（四） at-most 3 years");
    }

    @ParameterizedTest
    @CsvSource({"CN-2020, 18", "NMG-2022, 36", "NMG-2025, 50", "NX-2024, 40", "GX-DRAFT, 43"})
    void digest_every_article_of_the_text(String pack, int articles) {
        assertThat(SHIPPED.get(pack).articles()).hasSize(articles);
    }

    @Test
    void use_each_period_id_once() {
        for (RulePack pack : SHIPPED.all()) {
            assertThat(pack.periods()).as(pack.id()).extracting(Period::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void explain_every_other_reading_by_an_open_point() {
        Stream<String> unexplained = SHIPPED.all().stream().flatMap(pack -> pack.periods().stream()
                .flatMap(period -> period.otherReadings().stream())
                .filter(reading -> pack.openPoint(reading.openPoint()).isEmpty())
                .map(reading -> pack.id() + " " + reading.openPoint()));

        assertThat(unexplained).isEmpty();
    }

    @Test
    void borrow_only_what_is_there() {
        for (RulePack pack : SHIPPED.all()) {
            for (Borrowed borrowed : pack.borrows()) {
                assertThat(SHIPPED.get(borrowed.from()).article(borrowed.article())).as(pack.id() + " "
                        + borrowed.what()).isPresent();
            }
        }
    }

    @Test
    void recommend_only_scripts_that_are_there() {
        for (RulePack pack : SHIPPED.all()) {
            pack.recommendedScript().ifPresent(model ->
                    assertThat(SHIPPED.get(model.from()).script()).as(pack.id()).isPresent());
        }
    }

    @Test
    void ask_for_documents_at_moments_that_can_be_recorded() {
        assertThat(SHIPPED.all().stream().flatMap(pack -> pack.documents().stream()).map(RequiredDocument::moment)
                .filter(moment -> TYPES.find(moment).isEmpty())).isEmpty();
    }

    @Test
    void name_only_attributes_that_their_entries_have() {
        Stream<String> unknown = SHIPPED.all().stream().flatMap(pack -> pack.periods().stream()).flatMap(period ->
                Stream.concat(
                period.trigger().where().keySet().stream().map(name -> period.trigger().type() + "." + name),
                period.setBy().stream().flatMap(by -> Stream.of(by.amount(), by.unit())).map(name -> period.trigger()
                        .type() + "." + name)))
                .filter(path -> TYPES.find(path.split("\\.")[0]).orElseThrow().attribute(path.split("\\.")[1])
                        .isEmpty());

        assertThat(unknown).isEmpty();
    }
}
