package org.huansun.ui.workbench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.huansun.workspace.CaseFile;

/** 评估数额 of a case: that of the last assessment in whatever form. */
final class Damages {

    private static final List<String> ASSESSMENTS = List.of("determination-made", "expert-opinion-received", "appraisal-received");

    private Damages() {}

    /** In yuan; empty where none was recorded as an amount. */
    static Optional<BigDecimal> appraised(CaseFile file) {
        return file.entries().reversed().stream().filter(entry -> ASSESSMENTS.contains(entry.type()) && file.counts(entry))
                .flatMap(entry -> entry.body().text("amount").stream()).filter(yuan -> yuan.matches("\\d{1,15}(\\.\\d{1,2})?"))
                .findFirst().map(BigDecimal::new);
    }
}
