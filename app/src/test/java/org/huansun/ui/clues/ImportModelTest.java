package org.huansun.ui.clues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huansun.ui.clues.ImportModel.Step;
import org.junit.jupiter.api.Test;

class ImportModelTest {

    private static final Choice NONE = new Choice("", "不用");
    private static final Choice TITLE = new Choice("title", "线索名称");

    @Test
    void two_columns_never_mean_the_same() {
        ImportModel model = new ImportModel();
        model.meanings().setAll(NONE, TITLE);
        ColumnRow first = new ColumnRow(0, "事项", "甲", TITLE);
        ColumnRow second = new ColumnRow(1, "名称", "乙", NONE);
        model.show(List.of(first, second));
        second.meaning().set(TITLE);
        assertThat(List.of(first.meaning().get(), second.meaning().get())).containsExactly(NONE, TITLE);
    }

    @Test
    void running_and_report_are_one_step_for_the_user() {
        assertThat(List.of(Step.values()).stream().map(Step::place)).containsExactly(1, 2, 3, 4, 4);
    }
}
