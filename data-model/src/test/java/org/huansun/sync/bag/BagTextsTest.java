package org.huansun.sync.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class BagTextsTest {

    private static final List<String> OTHERS = List.of("field.name", "record.end", "record.directory", "cancelled",
            "changed-since-verified.what", "changed-since-verified.remedy");

    @Test
    void everyTextIsThereAndEveryTextIsUsed() {
        List<String> used = new ArrayList<>(OTHERS);
        Arrays.stream(Defect.values()).map(Defect::key).forEach(used::add);
        Arrays.stream(ZipField.values()).map(ZipField::key).forEach(used::add);
        Arrays.stream(IoFailure.values()).map(IoFailure::key).forEach(used::add);
        for (BagRefusal refusal : BagRefusal.values()) {
            used.add(refusal.whatKey());
            used.add(refusal.remedyKey());
        }
        assertThat(ResourceBundle.getBundle(BagTexts.BUNDLE).keySet()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void namesFromStrangersAreShownWithoutWhatSteersATerminal() {
        assertThat(ShownPath.of("a\u001b[31m\u202eb\n")).isEqualTo("a?[31m?b?");
        assertThat(ShownPath.of("x".repeat(121))).isEqualTo("x".repeat(120) + "…");
        assertThat(ShownPath.ofBytes("\u00e6\u008d\u009f")).isEqualTo("损");
        assertThat(ShownPath.ofBytes("\u00ff")).isEqualTo("ÿ");
    }
}
