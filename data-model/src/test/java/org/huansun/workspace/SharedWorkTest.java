package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Party;
import org.huansun.casefile.handling.CaseLink;
import org.huansun.casefile.handling.CaseLink.Way;
import org.huansun.problem.BadInput;
import org.huansun.workspace.search.SearchWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedWorkTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-03-05");
    private Workspace workspace;
    private String id;

    @BeforeEach
    void open() {
        workspace = Offices.create(folder.resolve("office"), clock);
        id = Offices.newCase(workspace, "化工案");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<Entry> record(String caseId, String type, Object... namesAndValues) {
        return workspace.record(new JointDrafts(workspace).of(Offices.draft(caseId, type, "2026-03-05", namesAndValues)));
    }

    private CaseFile file(String caseId) {
        return workspace.caseFile(caseId, workspace.today());
    }

    private List<String> links(String caseId) {
        return CaseLink.of(file(caseId).state().history()).stream().map(link -> link.way() + " " + link.caseId() + " " + link.name()).toList();
    }

    @Test
    void a_handover_names_what_is_running_on_that_day() {
        workspace.record(Offices.draft(id, "clue-received", "2026-03-02", "channel", "1"));
        record(id, "own-deadline-set", "title", "送材料", "due", "2026-03-20");
        Entry handed = record(id, "case-handed-over", "person", "李敏", "to", "王建国").getFirst();

        assertThat(handed.body().texts("deadlines")).containsExactly("初步核查期限 2026-04-01 第十四条 进行中", "送材料 2026-03-20 自定 进行中");
        assertThat(workspace.list().handedOver(10)).containsExactly(id);
        record(id, "handover-acknowledged", "of", handed.id(), "person", "王建国");
        assertThat(workspace.list().handedOver(10)).isEmpty();
        assertThat(workspace.list().find(id).person()).isEqualTo("王建国");
    }

    @Test
    void two_joined_cases_name_each_other() {
        String other = Offices.newCase(workspace, "另案");
        record(id, "cases-joined", "to", workspace.list().find(other).number(), "reason", "同一源头");

        assertThat(links(id)).containsExactly(Way.JOINED_INTO + " " + other + " " + workspace.list().find(other).number() + " 另案");
        assertThat(links(other)).containsExactly(Way.JOINED_FROM + " " + id + " " + workspace.list().find(id).number() + " 化工案");
    }

    @Test
    void a_case_joins_no_case_that_is_not_there_and_not_itself() {
        assertThatThrownBy(() -> record(id, "cases-joined", "to", "9999", "reason", "x")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> record(id, "cases-joined", "to", id, "reason", "x")).isInstanceOf(BadInput.class);
        assertThat(file(id).entries()).hasSize(1);
    }

    @Test
    void a_split_off_party_takes_its_steps_with_it_and_its_deadlines_run_on() {
        workspace.record(List.of(
                Offices.draft(id, "clue-received", "2026-01-05", "channel", "1"),
                Offices.draft(id, "filing-approved", "2026-01-20", "approver", "王建国"),
                Offices.draft(id, "party-added", "2026-01-20", "role", "obligor", "name", "甲厂", "share", "60"),
                Offices.draft(id, "party-added", "2026-01-20", "role", "obligor", "name", "乙厂"),
                Offices.draft(id, "notice-served", "2026-03-02", "obligor", "甲厂"),
                Offices.draft(id, "notice-served", "2026-03-03", "obligor", "乙厂"),
                Offices.draft(id, "remark-made", "2026-03-03", "text", "备忘")));
        Deadline before = reply(id, "甲厂");
        record(id, "case-split", "title", "甲厂案", "parties", "甲厂", "reason", "另行磋商");
        String split = CaseLink.of(file(id).state().history()).getFirst().caseId();

        assertThat(file(split).parties()).extracting(Party::name).containsExactly("甲厂");
        assertThat(file(split).parties().getFirst().attributes().text("share")).contains("60");
        assertThat(file(id).parties()).extracting(Party::name).containsExactly("乙厂");
        assertThat(List.of(reply(split, "甲厂").state(), reply(split, "甲厂").due())).isEqualTo(List.of(before.state(), before.due()));
        assertThat(reply(id, "甲厂").state()).isEqualTo(Deadline.State.CANCELLED);
        assertThat(file(split).entries()).extracting(Entry::type).doesNotContain("remark-made")
                .filteredOn("notice-served"::equals).hasSize(1);
        assertThat(file(split).choice().pack()).isEqualTo(file(id).choice().pack());
        assertThat(links(split)).containsExactly(Way.SPLIT_FROM + " " + id + " " + file(id).number() + " 化工案");
    }

    private Deadline reply(String caseId, String obligor) {
        return file(caseId).deadlines().deadlines().stream().filter(deadline -> deadline.period().id().equals("obligor-reply")
                && deadline.obligor().filter(obligor::equals).isPresent()).findFirst().orElseThrow();
    }

    @Test
    void nothing_is_split_off_without_a_title_or_a_party() {
        assertThatThrownBy(() -> record(id, "case-split", "parties", "甲厂", "reason", "x")).hasMessageContaining("名称");
        assertThatThrownBy(() -> record(id, "case-split", "title", "新案", "reason", "x")).hasMessageContaining("当事人");
        assertThatThrownBy(() -> record(id, "case-split", "title", "新案", "parties", "丁厂", "reason", "x")).hasMessageContaining("丁厂");
        assertThat(workspace.list().cases()).hasSize(1);
    }

    @Test
    void own_days_stand_among_the_deadlines_without_an_article_and_pass_by_themselves() {
        record(id, "own-deadline-set", "title", "开庭", "kind", "court-day", "due", "2026-03-09");
        assertThat(workspace.list().deadlines().first(new DeadlineList.Which.Open(), 9)).singleElement()
                .satisfies(row -> assertThat(List.of(row.isOwn(), row.name(), row.article(), row.state()))
                        .isEqualTo(List.of(true, "开庭", "", Deadline.State.RUNNING)));
        workspace.close();
        clock.set("2026-03-10");
        workspace = Offices.open(folder.resolve("office"), clock);
        assertThat(workspace.list().deadlines().first(new DeadlineList.Which.Overdue(), 9)).singleElement()
                .satisfies(row -> assertThat(row.due()).contains(LocalDate.of(2026, 3, 9)));
    }

    @Test
    void a_share_or_a_time_that_is_none_is_refused_and_a_wrong_number_is_kept() {
        assertThatThrownBy(() -> record(id, "party-added", "role", "obligor", "name", "甲", "share", "120")).hasMessageContaining("120");
        assertThatThrownBy(() -> record(id, "site-visited", "place", "东沟", "people", "李敏", "at", "25:00")).hasMessageContaining("25:00");
        record(id, "party-added", "role", "obligor", "name", "甲", "code", "91350100M000100Y44");
        assertThat(file(id).parties().getFirst().attributes().text("code")).contains("91350100M000100Y44");
        assertThat(file(id).findings()).extracting(finding -> finding.code()).contains("party-number-wrong");
    }

    @Test
    void a_search_for_a_whole_number_finds_it_and_shows_it_covered() {
        record(id, "party-added", "role", "obligor", "kind", "person", "name", "钱某", "idNumber", "11010519491231002X", "phone", "13812345678");
        assertThat(workspace.search().find(SearchQuestion.first(new SearchWords("11010519491231002X"), 9))).isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.snippet()).doesNotContain("11010519491231002X", "13812345678").contains("1101************2X"));
    }
}
