package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.huansun.workspace.search.SearchKind;
import org.huansun.workspace.search.SearchWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search finds in a workspace, and that it stays right whatever happens to the workspace. */
class CaseSearchTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-03-05");
    private Path place;
    private Workspace workspace;

    @BeforeEach
    void anEmptyWorkspace() {
        place = folder.resolve("w");
        workspace = Offices.create(place, clock);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<FoundText> find(String words) {
        return workspace.search().find(SearchQuestion.first(new SearchWords(words), 100));
    }

    private static String marked(FoundText hit) {
        return hit.snippet().substring(hit.mark().from(), hit.mark().to());
    }

    private List<String> told(String words) {
        return find(words).stream().map(hit -> hit.kind() + " " + hit.title() + " " + marked(hit)).toList();
    }

    private Map<SearchKind, Integer> count(String words) {
        return workspace.search().count(new SearchWords(words));
    }

    @Test
    void cases_come_first_then_people_entries_and_files_each_the_last_recorded_first() throws IOException {
        String first = Offices.newCase(workspace, "伊敏河化工泄漏");
        String second = Offices.newCase(workspace, "海拉尔河倾倒");
        workspace.record(Offices.draft(second, "party-added", "2026-03-05", "role", "obligor", "name", "海河化工厂"));
        Offices.remark(workspace, first, "伊敏河下游化工气味");
        Path photo = Files.writeString(folder.resolve("化工厂排口.txt"), "x");
        new EvidenceIntake(workspace).attach(second, photo, workspace.today());

        assertThat(told("化工")).containsExactly("CASE 伊敏河化工泄漏 化工", "PARTY 海拉尔河倾倒 化工", "ENTRY 海拉尔河倾倒 化工",
                "ENTRY 伊敏河化工泄漏 化工", "ENTRY 海拉尔河倾倒 化工", "ENTRY 伊敏河化工泄漏 化工", "EVIDENCE 海拉尔河倾倒 化工");
        assertThat(count("化工")).isEqualTo(
                Map.of(SearchKind.CASE, 1, SearchKind.PARTY, 1, SearchKind.ENTRY, 4, SearchKind.EVIDENCE, 1));
        assertThat(count("化工厂排口")).isEqualTo(Map.of(SearchKind.ENTRY, 1, SearchKind.EVIDENCE, 1));
    }

    @Test
    void a_hit_tells_its_case_entry_and_day_and_the_words_around_it_on_one_line() {
        String id = Offices.newCase(workspace, "甲案");
        Entry remark = workspace.record(Offices.draft(id, "remark-made", "2026-03-01", "note", "昨天\n在😀桥下看到"));

        FoundText hit = find("桥下").getFirst();

        assertThat(hit.caseId()).isEqualTo(id);
        assertThat(hit.number()).isEqualTo(workspace.list().find(id).number());
        assertThat(hit.entry()).isEqualTo(remark.id());
        assertThat(hit.on()).isEqualTo(LocalDate.parse("2026-03-01"));
        assertThat(hit.snippet()).contains("昨天 在😀桥下看到");
        assertThat(marked(hit)).isEqualTo("桥下");
    }

    @Test
    void names_are_found_by_their_initials_entries_are_not() {
        String id = Offices.newCase(workspace, "赤峰河道案");
        workspace.record(Offices.draft(id, "party-added", "2026-03-05", "role", "obligor", "name", "杭州重工公司"));

        assertThat(told("cfhd")).containsExactly("CASE 赤峰河道案 赤峰河道");
        assertThat(told("hzzg")).isEqualTo(told("HZCG")).containsExactly("PARTY 赤峰河道案 杭州重工");
        assertThat(told("zg")).containsExactly("PARTY 赤峰河道案 重工");
        assertThat(told("lm")).as("承办人李敏").contains("CASE 赤峰河道案 李敏");
        assertThat(told("z")).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_and_twice_nothing() {
        String id = Offices.newCase(workspace, "排口案");
        for (int i = 0; i < 25; i++) {
            Offices.remark(workspace, id, "排口" + i);
        }
        List<FoundText> all = find("排口");
        List<FoundText> paged = new ArrayList<>();
        SearchQuestion next = SearchQuestion.first(new SearchWords("排口"), 4);
        for (List<FoundText> page = workspace.search().find(next); !page.isEmpty(); page = workspace.search().find(next)) {
            paged.addAll(page);
            next = next.after(page.getLast());
        }

        assertThat(paged).isEqualTo(all).hasSize(27);
        assertThat(workspace.search().find(next.among(Set.of(SearchKind.CASE)))).isEqualTo(all.subList(0, 1));
    }

    @Test
    void a_corrected_name_is_found_and_its_old_one_only_in_the_entries() {
        String id = Offices.newCase(workspace, "甲案");
        Entry party = workspace.record(Offices.draft(id, "party-added", "2026-03-05", "role", "obligor", "name", "旧名厂"));
        workspace.record(Offices.draft(id, "party-changed", "2026-03-05", "party", party.id(), "name", "新名厂"));

        assertThat(count("旧名")).isEqualTo(Map.of(SearchKind.ENTRY, 1));
        assertThat(count("新名")).isEqualTo(Map.of(SearchKind.PARTY, 1, SearchKind.ENTRY, 1));
    }

    @Test
    void the_text_of_a_file_is_found_in_every_case_that_has_it_and_stays_when_the_views_are_made_anew() throws IOException {
        String first = Offices.newCase(workspace, "甲案");
        String second = Offices.newCase(workspace, "乙案");
        Path report = Files.writeString(folder.resolve("报告.txt"), "x");
        new EvidenceIntake(workspace).attach(first, report, workspace.today());
        String sha256 = workspace.evidenceTexts().missing(10).getFirst();

        workspace.evidenceTexts().put(sha256, "监测" + "数据".repeat(9_000) + "超标三倍\0以上");
        new EvidenceIntake(workspace).attach(second, report, workspace.today());

        assertThat(told("超标三倍 以")).containsExactly("EVIDENCE_TEXT 乙案 超标三倍 以", "EVIDENCE_TEXT 甲案 超标三倍 以");
        assertThat(find("标三").getFirst().snippet()).startsWith("…").contains("超标三倍 以上");
        assertThat(workspace.evidenceTexts().missing(10)).isEmpty();
        workspace.rebuild();
        assertThat(count("标三")).isEqualTo(Map.of(SearchKind.EVIDENCE_TEXT, 2));
    }

    @Test
    void a_file_without_text_is_asked_for_once() throws IOException {
        String id = Offices.newCase(workspace, "甲案");
        new EvidenceIntake(workspace).attach(id, Files.writeString(folder.resolve("a.jpg"), "x"), workspace.today());
        workspace.evidenceTexts().put(workspace.evidenceTexts().missing(10).getFirst(), "");

        assertThat(workspace.evidenceTexts().missing(10)).isEmpty();
    }

    @Test
    void a_visitor_finds_the_same_in_the_owners_views_and_in_his_own() {
        Demonstration.fill(workspace);
        List<String> owner = told("磋商");

        try (Workspace visitor = Workspace.visit(place, Offices.LAW, clock)) {
            assertThat(visitor.search().find(SearchQuestion.first(new SearchWords("磋商"), 100))).isEqualTo(find("磋商"));
        }
        clock.set(LocalDate.parse("2026-03-06"));
        try (Workspace visitor = Workspace.visit(place, Offices.LAW, clock)) {
            assertThat(visitor.search().find(SearchQuestion.first(new SearchWords("磋商"), 100))).isEqualTo(find("磋商"));
            assertThat(visitor.search().count(new SearchWords("商"))).isEqualTo(count("商"));
        }
        assertThat(owner).isNotEmpty();
    }

    /** As a fault of the disk or a crash may leave them. */
    @ParameterizedTest
    @ValueSource(strings = {"UPDATE search_posting SET distances = x'ff'", "UPDATE search_posting SET keys = keys + 3",
        "UPDATE search_posting SET distances = x'00' WHERE keys > 1", "DELETE FROM search_made", "DROP TABLE search_pending",
        "DROP TABLE search_posting", "DROP TABLE evidence_text"})
    void a_broken_index_is_made_anew(String breaking) throws SQLException {
        Demonstration.fill(workspace);
        workspace.rebuild();
        List<FoundText> before = find("磋商");
        workspace.close();
        try (Connection views = views(); Statement statement = views.createStatement()) {
            statement.executeUpdate(breaking);
        }
        workspace = Offices.open(place, clock);

        assertThat(find("磋商")).isEqualTo(before).isNotEmpty();
    }

    private Connection views() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + place.resolve("views.db"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_is_recorded_a_search_finds_what_one_over_views_made_anew_finds_and_what_like_finds(long seed) throws SQLException {
        Random random = new Random(seed);
        List<String> cases = List.of(Offices.newCase(workspace, "甲河案"), Offices.newCase(workspace, "乙河案"));
        List<Entry> parties = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            clock.set(workspace.today().plusDays(random.nextInt(3)));
            if (random.nextInt(10) == 0) {
                workspace.close();
                workspace = Offices.open(place, clock);
            }
            record(cases.get(random.nextInt(2)), random, parties);
        }
        List<String> words = List.of("甲", "河", "厂甲", "案", "1", "厂乙甲", "当事人", "a%", "A%", "_", "见厂", "厂甲甲", "cj", "cjj");
        List<List<FoundText>> followed = words.stream().map(this::find).toList();
        List<Map<SearchKind, Integer>> counted = words.stream().map(this::count).toList();
        workspace.rebuild();

        assertThat(words.stream().map(this::find).toList()).isEqualTo(followed);
        assertThat(words.stream().map(this::count).toList()).isEqualTo(counted);
        workspace.close();
        for (int i = 0; i < words.size(); i++) {
            assertThat(counted.get(i).getOrDefault(SearchKind.ENTRY, 0)).as(words.get(i)).isEqualTo(like(words.get(i)));
        }
        workspace = Offices.open(place, clock);
    }

    private void record(String caseId, Random random, List<Entry> parties) {
        String name = "厂" + "甲乙a%".charAt(random.nextInt(4)) + "甲A_丙".charAt(random.nextInt(4)) + random.nextInt(20);
        String on = workspace.today().toString();
        switch (random.nextInt(4)) {
            case 0 -> parties.add(workspace.record(Offices.draft(caseId, "party-added", on, "role", "obligor", "name", name)));
            case 1 -> {
                if (!parties.isEmpty()) {
                    Entry party = parties.remove(random.nextInt(parties.size()));
                    workspace.record(new Draft(party.caseId(), "party-added", workspace.today(),
                            Offices.body("role", "obligor", "name", name, "reason", "写错"), Optional.of(party.id())));
                }
            }
            default -> Offices.remark(workspace, caseId, "看见" + name + name);
        }
    }

    private int like(String words) throws SQLException {
        try (Connection views = views(); PreparedStatement query = views.prepareStatement(
                "SELECT count(*) FROM entry_row WHERE text LIKE ? ESCAPE '!'")) {
            query.setString(1, "%" + words.replace("%", "!%").replace("_", "!_") + "%");
            try (ResultSet row = query.executeQuery()) {
                return row.getInt(1);
            }
        }
    }

    @Test
    void what_comes_with_a_merge_is_found() {
        String id = Offices.newCase(workspace, "甲案");
        Offices.remark(workspace, id, "桥下见油膜");
        try (Workspace other = Offices.create(folder.resolve("other"), clock)) {
            other.merge(workspace.records(id));

            assertThat(other.search().count(new SearchWords("油膜"))).isEqualTo(Map.of(SearchKind.ENTRY, 1));
            assertThat(other.search().count(new SearchWords("甲案"))).isEqualTo(Map.of(SearchKind.CASE, 1, SearchKind.ENTRY, 1));
        }
    }

    @Test
    void a_thousand_entries_later_all_are_found() {
        String id = Offices.newCase(workspace, "甲案");
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            drafts.add(Offices.draft(id, "remark-made", "2026-03-05", "note", "第" + i + "次"));
        }
        workspace.record(drafts.subList(0, 500));
        workspace.record(drafts.subList(500, 540));
        workspace.record(drafts.subList(540, 1_200));

        assertThat(count("次")).isEqualTo(Map.of(SearchKind.ENTRY, 1_200));
        assertThat(count("第7")).isEqualTo(Map.of(SearchKind.ENTRY, 111));
        assertThat(count("第777次")).isEqualTo(Map.of(SearchKind.ENTRY, 1));
    }
}
