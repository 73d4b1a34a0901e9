package org.huansun.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.collections.FXCollections;
import org.junit.jupiter.api.Test;

class RecordModelTest {

    private static final EntryKind SERVED = new EntryKind(
            "notice-served",
            "磋商告知书送达",
            "磋商",
            "csgzssd",
            List.of(
                    new EntryField("method", "送达方式", new EntryField.Kind.Line(), EntryField.Need.REQUIRED, ""),
                    new EntryField("receipt", "送达回证", new EntryField.Kind.Line(), EntryField.Need.OPTIONAL, "")));

    private final RecordModel model =
            new RecordModel(FXCollections.observableArrayList(SERVED), LocalDate.of(2026, 3, 5));

    @Test
    void aTypeIsFoundByChineseByPinyinInitialsAndById() {
        assertThat(SERVED.foundBy("告知书")).isTrue();
        assertThat(SERVED.foundBy("CSGZ")).isTrue();
        assertThat(SERVED.foundBy("notice")).isTrue();
        assertThat(SERVED.foundBy("踏勘")).isFalse();
    }

    @Test
    void withoutATypeNothingCanBeSaved() {
        assertThat(model.obstacle().get()).isEqualTo("先选记录类型");
    }

    @Test
    void aRequiredFieldStandsInTheWayUntilItIsFilled() {
        model.choose(SERVED);
        assertThat(model.obstacle().get()).isEqualTo("还缺：送达方式");
        model.values().put("method", "direct");
        assertThat(model.obstacle().get()).isEmpty();
    }

    @Test
    void aProblemFromOutsideStandsInTheWay() {
        model.choose(SERVED);
        model.values().put("method", "direct");
        model.problem().set("日期在将来");
        assertThat(model.obstacle().get()).isEqualTo("日期在将来");
    }

    @Test
    void blanksAreNotRecorded() {
        model.values().put("method", "direct");
        model.values().put("receipt", " ");
        assertThat(model.filled()).containsExactly(java.util.Map.entry("method", "direct"));
    }
}
