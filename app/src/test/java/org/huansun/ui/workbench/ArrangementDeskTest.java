package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.huansun.ui.arrangement.MoveRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year's arrangement comes in through the window. The notice of the tailings was served on 2026-09-29: ninety days end on
 * 12-28, which is provisional until the next year's notice.
 */
class ArrangementDeskTest {

    private static final String HOLIDAYS = """
            {"year": 2027, "papers": ["https://example.org/2027"], "days": [
             {"name": "元旦", "date": "2026-12-28", "isOffDay": true},
             {"name": "元旦", "date": "2026-12-29", "isOffDay": true},
             {"name": "元旦", "date": "2027-01-01", "isOffDay": true}]}
            """;

    @TempDir
    Path folder;

    private OpenWorkbench window;

    @BeforeEach
    void open() {
        window = DemonstrationCases.window(folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> rows() {
        return window.ask(() -> ((TableView<?>) window.nodes().filter(node -> "arrangement-moves".equals(node.getId())).findFirst().orElseThrow())
                .getItems().stream().map(MoveRow.class::cast).map(row -> String.join(" ", row.deadline(), row.before(), row.after(), row.outcome())).toList());
    }

    @Test
    void by_keys_alone_from_today_to_the_year_that_counts() throws IOException {
        window.files().choose(file("2027.json", HOLIDAYS));
        Hand hand = new Hand(window);
        window.turn(bench -> window.node("today-arrangement").requestFocus());
        hand.key(KeyCode.SPACE);
        window.until("the page", () -> window.has("arrangement-choose"));
        window.press("arrangement-choose");
        window.until("what would move", () -> window.has("arrangement-accept"));
        assertThat(rows()).containsExactly("磋商期限 12-28 暂定 12-30 日期变动");
        assertThat(window.workspace().officeLog()).isEmpty();
        window.press("arrangement-accept");
        window.untilRead("2027 年的安排已载入，工作日历确定至 2027-12-24");
        assertThat(window.workspace().law().calendar().sureTo()).isEqualTo(LocalDate.parse("2027-12-24"));
        assertThat(window.workspace().officeLog()).hasSize(1);
        window.press("arrangement-done");
        window.until("the calendar", () -> window.bench().shell().page().get().equals("calendar"));
    }

    @Test
    void a_file_that_is_none_is_refused_in_words_and_another_can_be_chosen() throws IOException {
        Path empty = file("2027.json", "{\"year\": 2027, \"papers\": [], \"days\": []}");
        window.turn(bench -> bench.lookAtArrangement(empty));
        window.untilRead("这不等于没有假期");
        window.until("the first step", () -> window.has("arrangement-choose"));
        assertThat(window.workspace().officeLog()).isEmpty();
    }

    @Test
    void a_deadline_that_moves_is_opened_day_by_day() throws IOException {
        Path file = file("2027.json", HOLIDAYS);
        window.turn(bench -> bench.lookAtArrangement(file));
        window.until("what would move", () -> window.has("arrangement-moves"));
        Hand hand = new Hand(window);
        window.turn(bench -> {
            TableView<?> table = (TableView<?>) window.node("arrangement-moves");
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        });
        hand.key(KeyCode.ENTER);
        window.until("the case", () -> window.bench().shell().page().get().equals("cases"));
        window.untilRead(DemonstrationCases.TAILINGS);
    }
}
