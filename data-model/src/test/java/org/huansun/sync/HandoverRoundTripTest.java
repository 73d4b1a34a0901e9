package org.huansun.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.huansun.casefile.handling.Handover.State;
import org.huansun.casefile.handling.Responsibility;
import org.huansun.workspace.Entry;
import org.huansun.workspace.JointDrafts;
import org.huansun.workspace.Offices;
import org.huansun.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverRoundTripTest {

    @TempDir
    Path folder;

    private static Responsibility of(Workspace workspace, String caseId) {
        return workspace.caseFile(caseId, workspace.today()).responsibility();
    }

    private static Entry record(Workspace workspace, String caseId, String type, Object... namesAndValues) {
        return workspace.record(new JointDrafts(workspace).of(Offices.draft(caseId, type, workspace.today().toString(), namesAndValues))).getFirst();
    }

    private static void carry(Workspace from, Workspace to, String caseId, Path zip) {
        new PackageExport(from).export(List.of(caseId), zip);
        new PackageImport(to).take(zip);
    }

    @Test
    void a_case_passed_on_in_a_package_is_taken_on_the_other_laptop_and_the_answer_comes_back() {
        try (Sending sending = new Sending(folder)) {
            Entry handed = record(sending.from, sending.first, "case-handed-over", "person", "李敏", "to", "王建国", "reason", "调岗");
            carry(sending.from, sending.to, sending.first, folder.resolve("there.zip"));

            assertThat(of(sending.to, sending.first).pending().orElseThrow().deadlines())
                    .isEqualTo(handed.body().texts("deadlines")).isNotEmpty();
            assertThat(sending.to.list().handedOver(9)).containsExactly(sending.first);
            record(sending.to, sending.first, "handover-acknowledged", "of", handed.id(), "person", "王建国");

            assertThat(of(sending.from, sending.first).pending()).as("not known here yet").isPresent();
            carry(sending.to, sending.from, sending.first, folder.resolve("back.zip"));
            assertThat(of(sending.from, sending.first)).isEqualTo(of(sending.to, sending.first));
            assertThat(of(sending.from, sending.first).person()).contains("王建国");
            assertThat(of(sending.from, sending.first).handovers()).extracting(handover -> handover.state()).containsExactly(State.ACKNOWLEDGED);
            assertThat(sending.from.list().handedOver(9)).isEmpty();
            assertThat(sending.from.list().find(sending.first).person()).isEqualTo("王建国");
        }
    }
}
