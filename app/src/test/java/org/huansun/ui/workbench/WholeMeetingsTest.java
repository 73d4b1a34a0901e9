package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.huansun.casefile.Deadline;
import org.huansun.rules.MeetingScript;
import org.huansun.seed.Code;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole meetings on the host's screen, from the first step to the minutes on file, under each pack that has a script and to each
 * ending. The days are counted by hand: notice on 2026-09-21 and 90 days give Sunday 2026-12-20, hence Monday the 21st; ten working
 * days after Friday 2026-10-09 end on 2026-10-22 and fifteen on 2026-10-29, since 2026-10-10 is worked.
 */
class WholeMeetingsTest extends AtTheHostsScreen {

    private static final String PERIOD_RUNS = "consultation-period running 2026-12-21";
    private static final String PERIOD_MET = "consultation-period met 2026-12-21";

    private record Case(String pack, String ending, String ground, List<String> deadlines) {

        @Override
        public String toString() {
            return pack + " " + ending;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("NMG-2022", "agreed", "", List.of(PERIOD_RUNS)),
                new Case("NMG-2022", "divided", "", List.of(PERIOD_RUNS, "next-meeting running 2026-10-22")),
                new Case("NMG-2022", "walked-out", "3", List.of(PERIOD_MET, "lawsuit running 2026-10-22")),
                new Case("NMG-2022", "absent", "3", List.of(PERIOD_MET, "lawsuit running 2026-10-22")),
                new Case("NMG-2022", "failed", "7", List.of(PERIOD_MET, "next-meeting met 2026-10-22", "lawsuit running 2026-10-22")),
                new Case("NMG-2025", "agreed", "", List.of(PERIOD_RUNS)),
                new Case("NMG-2025", "divided", "", List.of(PERIOD_RUNS)),
                new Case("NMG-2025", "walked-out", "2", List.of(PERIOD_MET)),
                new Case("NMG-2025", "absent", "2", List.of(PERIOD_MET)),
                new Case("NMG-2025", "failed", "7", List.of(PERIOD_MET)),
                new Case("GX-DRAFT", "agreed", "", List.of(PERIOD_RUNS, "sign-agreement running 2026-10-29")),
                new Case("GX-DRAFT", "divided", "", List.of(PERIOD_RUNS)),
                new Case("GX-DRAFT", "walked-out", "2", List.of(PERIOD_MET)),
                new Case("GX-DRAFT", "absent", "2", List.of(PERIOD_MET)),
                new Case("GX-DRAFT", "failed", "7", List.of(PERIOD_MET)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_meeting_is_led_to_its_ending_and_its_minutes_are_put_on_file(Case whole) {
        open(whole.pack());
        window().press("host-people");
        window().type("people-name", "赵某");
        window().type("people-role", "委托代理人");
        window().type("people-for", "某某化工有限公司");
        window().press("people-add");
        leadThrough();
        ends(whole);
        signs();

        CaseFile file = file();
        assertThat(file.choice().pack().id()).isEqualTo(whole.pack());
        Entry held = file.live("meeting-held").getFirst();
        assertThat(held.body().text("outcome")).contains(whole.ending().equals("failed") ? "divided" : whole.ending());
        assertThat(file.live("consultation-failed").stream().map(entry -> entry.body().text("situation").orElse("")))
                .isEqualTo(whole.ground().isEmpty() ? List.of() : List.of(whole.ground()));
        assertThat(file.live("meeting-planned").stream().map(entry -> entry.body().text("round").orElse("") + " " + entry.on()))
                .isEqualTo(whole.ending().equals("divided") ? List.of("2 2026-10-20") : List.of());
        assertThat(file.live("step-completed")).hasSize(table().script().size());
        assertThat(file.live("minutes-signed")).extracting(entry -> entry.body().text("name").orElse("")).containsExactly("王建国", "赵某");
        assertThat(file.live("minutes-sealed")).singleElement()
                .satisfies(entry -> assertThat(window().workspace().evidence().has(entry.body().text("sha256").orElse(""))).isTrue());
        assertThat(consultation(file)).containsExactlyInAnyOrderElementsOf(whole.deadlines());
    }

    /** Every check is set, so that no step asks for a reason. The outcome comes before the step in which the minutes are signed. */
    private void leadThrough() {
        window().press("host-people"); // back to the script
        for (MeetingScript.Step step : table().script()) {
            if (window().has("outcome-agreed")) {
                return;
            }
            table().tickOff(step);
            window().press("host-next");
        }
    }

    private void ends(Case whole) {
        assertThat(window().node("outcome-finish").isDisabled()).isTrue();
        window().press("outcome-" + whole.ending());
        if (whole.ending().equals("divided")) {
            window().setDay("outcome-next", LocalDate.of(2026, 10, 20));
            window().type("outcome-next-place", "三楼会议室");
        }
        if (!whole.ground().isEmpty()) {
            window().choose("outcome-ground", whole.ground());
        }
        window().press("outcome-finish");
        window().untilRead("已交核对");
    }

    private void signs() {
        table().untilSigners();
        assertThat(window().node("minutes-seal").isDisabled()).isTrue();
        window().press("minutes-read");
        table().allSign();
        MeetingScript.Step last = table().script().getLast();
        if (last.work().isPresent()) {
            window().key(KeyCode.ESCAPE);
            table().tickOff(last);
            window().press("host-next");
        }
        window().until("the seal", () -> window().has("minutes-seal"));
        window().press("minutes-seal");
        window().until("the minutes on file", () -> !table().file().live("minutes-sealed").isEmpty());
    }

    private static List<String> consultation(CaseFile file) {
        List<String> words = new ArrayList<>();
        for (Deadline deadline : file.deadlines().deadlines()) {
            if (List.of("consultation-period", "next-meeting", "sign-agreement", "lawsuit").contains(deadline.period().id())) {
                words.add(deadline.period().id() + " " + Code.of(deadline.state()) + " "
                        + deadline.due().map(LocalDate::toString).orElse("—"));
            }
        }
        return words;
    }
}
