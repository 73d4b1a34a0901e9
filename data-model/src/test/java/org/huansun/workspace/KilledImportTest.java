package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huansun.workspace.clue.ImportReport;
import org.huansun.workspace.clue.RowResult;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KilledImportTest {

    private static final int ROWS = 300;

    @TempDir
    Path folder;

    static IntStream kills() {
        return Kills.atLeast(5);
    }

    @ParameterizedTest
    @MethodSource("kills")
    void a_register_whose_import_was_killed_has_left_whole_cases_and_comes_in_whole_the_second_time(int kill) throws IOException, InterruptedException {
        HandClock clock = new HandClock("2026-03-05");
        Path place = folder.resolve("w");
        Path register = folder.resolve("登记表.csv");
        Files.writeString(register, IntStream.range(0, ROWS).mapToObj(at -> "第" + at + "条,2026-02-0" + (at % 9 + 1) + ",某县,甲公司、乙公司")
                .collect(Collectors.joining("\n", "线索名称,收到日期,地点,责任单位\n", "\n")));
        Offices.create(place, clock).close();
        int told;
        try (OtherProcess process = OtherProcess.start(ImportsUntilKilled.class, place.toString(), register.toString())) {
            for (int at = ThreadLocalRandom.current().nextInt(1, 6); at > 0; at--) {
                process.await("recorded");
            }
            Thread.sleep(0, ThreadLocalRandom.current().nextInt(0, 999_999));
            process.kill();
            List<String> rest = process.rest("recorded");
            told = rest.isEmpty() ? 0 : Integer.parseInt(rest.getLast());
        }
        try (Workspace workspace = Offices.open(place, clock)) {
            List<CaseRow> before = workspace.list().cases();
            assertThat(before.size()).isGreaterThanOrEqualTo(told).isLessThan(ROWS);
            assertThat(before).as("whole cases after kill %d", kill).allSatisfy(row -> assertThat(row.entries()).isEqualTo(4));
            ImportReport rest = ImportsUntilKilled.take(workspace, register, reach -> { });
            assertThat(rest.count(RowResult.Duplicate.class)).isEqualTo(before.size());
            assertThat(rest.count(RowResult.CameIn.class)).isEqualTo(ROWS - before.size());
            assertThat(workspace.list().cases()).hasSize(ROWS).extracting(CaseRow::number).doesNotHaveDuplicates();
            assertThat(workspace.check()).isEmpty();
        }
    }
}
