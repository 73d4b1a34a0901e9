package org.huansun.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huansun.ui.kit.Tone;
import org.junit.jupiter.api.Test;

class LibraryModelTest {

    private final LibraryModel model = new LibraryModel();

    private static PackBook book(String id, String official) {
        PackRow pack = new PackRow(id, "规定", "", Tone.MET, "现行", "");
        List<ArticleRow> articles = List.of(
                new ArticleRow(1, "第一条", "目的", "", Optional.of(official), List.of()),
                new ArticleRow(2, "第二条", "范围", "", Optional.of(official), List.of()));
        return new PackBook(new PackOverview(pack, List.of(), List.of()), articles);
    }

    private Optional<String> article() {
        return model.reading().get().map(reading -> switch (reading) {
            case ArticleRow row -> row.article() + row.official().orElse("");
            case PackOverview overview -> "";
        });
    }

    @Test
    void a_book_opens_on_its_first_article_with_the_overview_before_it() {
        model.show(book("A", "甲"));
        assertThat(article()).contains("第一条甲");
        assertThat(model.readings()).hasSize(3).first().isInstanceOf(PackOverview.class);
    }

    @Test
    void the_same_book_with_another_text_stays_open_where_it_was() {
        model.show(book("A", "甲"));
        model.open("第二条");
        model.show(book("A", "乙"));
        assertThat(article()).contains("第二条乙");
        model.openOverview();
        model.show(book("A", "丙"));
        assertThat(article()).contains("");
    }

    @Test
    void another_book_opens_on_its_first_article() {
        model.show(book("A", "甲"));
        model.open("第二条");
        model.show(book("B", "甲"));
        assertThat(article()).contains("第一条甲");
    }

    @Test
    void an_article_that_is_not_there_changes_nothing() {
        model.show(book("A", "甲"));
        model.open("第九十九条");
        assertThat(article()).contains("第一条甲");
    }

    @Test
    void the_beginning_of_a_found_article_leaves_its_number_out_and_its_length_the_spaces() {
        ImportPreview.Found found = new ImportPreview.Found("第一条", "目的", "第一条　为了\n　　什么。" + "长".repeat(80));
        assertThat(found.beginning()).startsWith("为了 什么。长").endsWith("…").hasSize(61);
        assertThat(found.length()).isEqualTo(88);
    }
}
