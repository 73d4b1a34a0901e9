package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.huansun.casefile.Deadline.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleUsesTest {

    private static final String PACK = "NMG-2025";
    private static final int ENOUGH = 100;

    @TempDir
    Path folder;

    private Workspace workspace;
    private String id;

    @BeforeEach
    void aCaseInConsultation() {
        workspace = Offices.create(folder.resolve("w"), new HandClock("2026-03-05"));
        id = Offices.newCase(workspace, "渗坑案");
        workspace.record(Offices.draft(id, "notice-served", "2026-03-02"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<String> names(String article) {
        return workspace.articleUses().of(PACK, article, ENOUGH).stream().map(DeadlineRow::name).toList();
    }

    @Test
    void a_running_deadline_rests_on_its_article() {
        assertThat(workspace.articleUses().of(PACK, "第二十七条", ENOUGH)).singleElement().satisfies(use -> {
            assertThat(use.caseId()).isEqualTo(id);
            assertThat(use.caseTitle()).isEqualTo("渗坑案");
            assertThat(use.caseNumber()).isNotBlank();
            assertThat(use.name()).isEqualTo("磋商期限");
            assertThat(use.state()).isEqualTo(State.RUNNING);
            assertThat(use.due()).isPresent();
        });
    }

    @Test
    void a_deadline_that_was_met_still_rests_on_it() {
        workspace.record(Offices.draft(id, "reply-received", "2026-03-04"));
        assertThat(workspace.articleUses().of(PACK, "第二十三条", ENOUGH)).extracting(DeadlineRow::state)
                .containsExactly(State.MET);
    }

    @Test
    void an_article_with_a_longer_number_or_of_another_pack_is_another() {
        assertThat(names("第二十条")).isEmpty();
        assertThat(names("第二十七")).isEmpty();
        assertThat(workspace.articleUses().of("NMG-2022", "第二十七条", ENOUGH)).isEmpty();
        assertThat(names("%")).isEmpty();
    }

    @Test
    void a_closed_case_uses_it_no_more() {
        workspace.record(Offices.draft(id, "agreement-signed", "2026-03-04", "amount", "1000"));
        assertThat(names("第二十七条")).isNotEmpty();
        workspace.record(Offices.draft(id, "case-closed", "2026-03-05"));
        assertThat(names("第二十七条")).isEmpty();
    }

    @Test
    void what_still_asks_for_something_comes_first_and_no_more_than_wanted() {
        String second = Offices.newCase(workspace, "油污案");
        workspace.record(Offices.draft(second, "notice-served", "2026-03-03"));
        workspace.record(Offices.draft(id, "reply-received", "2026-03-04"));
        assertThat(workspace.articleUses().of(PACK, "第二十三条", ENOUGH)).extracting(DeadlineRow::caseTitle)
                .containsExactly("油污案", "渗坑案");
        assertThat(workspace.articleUses().of(PACK, "第二十三条", 1)).extracting(DeadlineRow::caseTitle)
                .containsExactly("油污案");
    }
}
