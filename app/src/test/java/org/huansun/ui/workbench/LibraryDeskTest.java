package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huansun.rules.RulePack;
import org.huansun.rules.text.ChineseNumeral;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryDeskTest {

    private static final RulePack PACK = DemonstrationCases.LAW.packs().get("NMG-2025");

    @TempDir
    Path folder;

    private OpenWorkbench window;

    @BeforeEach
    void open() {
        window = DemonstrationCases.window(folder);
        window.turn(bench -> bench.shell().page().set("library"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_text_that_is_taken_in_stands_beside_the_digest_of_its_article() throws IOException {
        assertThat(window.words()).contains("还没有导入官方文本");
        window.files().choose(text(PACK.articles().size()));
        window.press("library-import");
        assertThat(window.words()).contains("第一条　第一条是编造的，说的是第 1 件事。", "《" + PACK.title() + "》已载入，共 50 条");
        assertThat(window.words()).doesNotContain("还没有导入官方文本");
    }

    @Test
    void a_text_with_too_few_articles_is_refused_with_a_sentence_and_leaves_no_trace() throws IOException {
        window.files().choose(text(3));
        window.press("library-import");
        assertThat(window.node("trouble-0").getAccessibleText()).contains("3").contains("50");
        assertThat(window.words()).contains("还没有导入官方文本");
        assertThat(window.workspace().officeLog()).isEmpty();
    }

    @Test
    void a_deadline_leads_to_its_article() {
        String id = DemonstrationCases.id(window.workspace(), DemonstrationCases.CHEMICALS);
        window.turn(bench -> bench.explain(id, "consultation-period-1"));
        window.press("explanation-article");
        assertThat(window.words()).anyMatch(words -> words.startsWith("第二十七条 "));
    }

    private Path text(int articles) throws IOException {
        String text = IntStream.rangeClosed(1, articles)
                .mapToObj(number -> "第%s条　第%s条是编造的，说的是第 %d 件事。".formatted(
                        ChineseNumeral.of(number), ChineseNumeral.of(number), number))
                .collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve("text.txt"), PACK.title() + "\n\n" + text + "\n");
    }
}
