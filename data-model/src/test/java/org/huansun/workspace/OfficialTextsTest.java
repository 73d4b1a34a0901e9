package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huansun.problem.BadInput;
import org.huansun.rules.RulePack;
import org.huansun.rules.text.PdfPages;
import org.huansun.rules.text.WordFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialTextsTest {

    @TempDir
    Path folder;

    private final RulePack pack = Offices.LAW.packs().get("NMG-2025");
    private final int articles = pack.articles().size();
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Offices.create(folder.resolve("w"), new HandClock("2026-03-05"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Path text(String name, RulePack of, String word, int count) throws IOException {
        return Files.writeString(folder.resolve(name), SampleTexts.of(of, word, count));
    }

    private Map<String, String> kept() {
        return Offices.files(folder.resolve("w/evidence"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN-2020", "NMG-2022", "NMG-2025", "NX-2024", "GX-DRAFT"})
    void the_text_of_every_pack_can_be_taken_in(String id) throws IOException {
        RulePack any = Offices.LAW.packs().get(id);
        Path file = text(id + ".txt", any, "样文", any.articles().size());
        new OfficialTexts(workspace).take(any, file);

        OfficialTexts texts = new OfficialTexts(workspace);
        assertThat(texts.article(id, 6)).hasValueSatisfying(official ->
                assertThat(official).startsWith(any.articles().get(5).article()).endsWith("样文之6。"));
        assertThat(texts.article(id, any.articles().size() + 1)).isEmpty();
        assertThat(texts.article(id, 0)).isEmpty();
    }

    @Test
    void the_office_log_says_what_was_taken_in_and_the_file_is_kept_as_it_is() throws IOException {
        Path file = text("规定.txt", pack, "样文", articles);
        new OfficialTexts(workspace).take(pack, file);
        String sha256 = EntryJson.hash(Files.readAllBytes(file));
        assertThat(workspace.officeLog()).singleElement().satisfies(entry -> {
            assertThat(entry.type()).isEqualTo("text-imported");
            assertThat(entry.body()).isEqualTo(
                    Offices.body("pack", "NMG-2025", "name", "规定.txt", "sha256", sha256, "articles", articles));
        });
        assertThat(kept()).isEqualTo(Map.of(sha256.substring(0, 2) + "/" + sha256, sha256));
    }

    @Test
    void a_text_that_was_not_taken_in_is_not_there() {
        assertThat(new OfficialTexts(workspace).article("NMG-2025", 1)).isEmpty();
        assertThat(new OfficialTexts(workspace).text("NMG-2025")).isEmpty();
    }

    @Test
    void a_later_text_stands_also_in_a_reader_that_was_there_before() throws IOException {
        OfficialTexts reader = new OfficialTexts(workspace);
        reader.take(pack, text("旧.txt", pack, "旧文", articles));
        assertThat(reader.article("NMG-2025", 1)).hasValueSatisfying(words -> assertThat(words).endsWith("旧文之1。"));
        new OfficialTexts(workspace).take(pack, text("新.txt", pack, "新文", articles));
        assertThat(reader.article("NMG-2025", 1)).hasValueSatisfying(words -> assertThat(words).endsWith("新文之1。"));
        assertThat(workspace.officeLog()).hasSize(2);
    }

    @Test
    void a_text_with_another_number_of_articles_is_refused_and_nothing_is_kept() throws IOException {
        Path file = text("缺一条.txt", pack, "样文", articles - 1);
        assertThatThrownBy(() -> new OfficialTexts(workspace).take(pack, file)).isInstanceOf(BadInput.class)
                .hasMessage("缺一条.txt：读出 " + (articles - 1) + " 条，到" + pack.articles().get(articles - 2).article()
                        + "为止，而该法规应有 " + articles + " 条。请核对是不是这部法规的这个版本、文本是否完整，再重新导入。");
        assertThat(workspace.officeLog()).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_text_without_articles_is_refused_and_nothing_is_kept() throws IOException {
        Path file = Files.writeString(folder.resolve("菜谱.txt"), "先把水烧开。\n");
        assertThatThrownBy(() -> new OfficialTexts(workspace).take(pack, file)).isInstanceOf(BadInput.class)
                .hasMessageContaining("菜谱.txt");
        assertThat(workspace.officeLog()).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_text_whose_file_is_gone_is_shown_as_not_there() throws IOException {
        new OfficialTexts(workspace).take(pack, text("规定.txt", pack, "样文", articles));
        for (String file : kept().keySet()) {
            Files.delete(folder.resolve("w/evidence").resolve(file));
        }
        assertThat(new OfficialTexts(workspace).article("NMG-2025", 1)).isEqualTo(Optional.empty());
    }

    @Test
    void a_preview_keeps_nothing() throws IOException {
        assertThat(OfficialTexts.preview(pack, text("规定.txt", pack, "样文", articles)).articles()).hasSize(articles);
        assertThat(kept()).isEmpty();
        assertThat(workspace.officeLog()).isEqualTo(List.of());
    }

    @Test
    void a_pdf_and_a_word_document_give_the_same_articles_as_the_text_and_are_kept_as_they_are() throws IOException {
        List<String> lines = SampleTexts.of(pack, "样文", articles).lines().toList();
        Path text = text("规定.txt", pack, "样文", articles);
        Path pdf = Files.write(folder.resolve("规定.pdf"), PdfPages.of(PdfPages.wrapped(lines)));
        Path word = Files.write(folder.resolve("规定.docx"),
                WordFiles.of(lines.stream().map(WordFiles::paragraph).collect(Collectors.joining())));

        for (Path file : List.of(pdf, word)) {
            new OfficialTexts(workspace).take(pack, file);
            assertThat(new OfficialTexts(workspace).text("NMG-2025").orElseThrow().articles())
                    .isEqualTo(OfficialTexts.preview(pack, text).articles());
            assertThat(kept()).containsValue(EntryJson.hash(Files.readAllBytes(file)));
        }
    }

    @Test
    void a_scanned_pdf_is_refused_and_nothing_is_kept() throws IOException {
        Path file = Files.write(folder.resolve("扫描.pdf"), PdfPages.scanned());
        assertThatThrownBy(() -> new OfficialTexts(workspace).take(pack, file)).isInstanceOf(BadInput.class)
                .hasMessageStartingWith("扫描.pdf：这个 PDF 没有文字层");
        assertThat(workspace.officeLog()).isEmpty();
        assertThat(kept()).isEmpty();
    }
}
