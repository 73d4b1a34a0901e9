package org.huansun.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huansun.ui.workbench.DemonstrationCases.CHEMICALS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.huansun.casefile.Party;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.CaseRow;
import org.huansun.workspace.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartiesDeskTest {

    private static final String ID_NUMBER = "11010519491231002X";
    private static final String PHONE = "13812345678";

    @TempDir
    Path folder;

    private OpenWorkbench window;
    private String id;

    @BeforeEach
    void open() {
        window = DemonstrationCases.window(folder);
        id = window.workspace().list().cases().stream().filter(row -> row.title().equals(CHEMICALS)).map(CaseRow::id).findFirst().orElseThrow();
        window.turn(bench -> bench.openCaseTab(id, "parties"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private CaseFile file() {
        return window.workspace().caseFile(id, window.workspace().today());
    }

    /** Everything that the window says in any way: words, tooltips, what is read aloud. */
    private List<String> everything() {
        return window.ask(() -> window.nodes().flatMap(PartiesDeskTest::said).toList());
    }

    private static Stream<String> said(Node node) {
        Stream<String> tips = node instanceof Control control && control.getTooltip() != null ? Stream.of(control.getTooltip().getText()) : Stream.of();
        Stream<String> words = switch (node) {
            case Labeled labeled -> Stream.of(String.valueOf(labeled.getText()));
            case TextInputControl input -> Stream.of(String.valueOf(input.getText()));
            case Text text -> Stream.of(text.getText());
            default -> Stream.of();
        };
        return Stream.of(tips, words, Stream.of(String.valueOf(node.getAccessibleText()), String.valueOf(node.getAccessibleHelp()),
                String.valueOf(node.getUserData()))).flatMap(all -> all);
    }

    private void addPerson() {
        window.press("party-add");
        window.choose("field-role", "赔偿义务人");
        assertThat(window.has("field-id-number")).as("asked for only of a person").isFalse();
        window.choose("field-kind", "个人");
        window.type("field-name", "钱某");
        window.type("field-id-number", ID_NUMBER);
        window.type("field-share", "40");
        window.type("field-phone", PHONE);
        window.press("record-save");
    }

    @Test
    void a_person_s_numbers_stand_nowhere_until_they_are_asked_for_and_then_only_the_one() {
        addPerson();
        Party person = file().parties().getLast();
        assertThat(person.attributes().text("idNumber")).contains(ID_NUMBER);
        assertThat(everything()).noneMatch(words -> words.contains(ID_NUMBER) || words.contains(PHONE));
        assertThat(window.words()).contains("1101************2X", "138******78", "40%");

        window.press("party-show-id-number-" + person.entry());
        assertThat(window.words()).contains(ID_NUMBER).doesNotContain(PHONE);
        window.press("party-show-id-number-" + person.entry());
        assertThat(everything()).noneMatch(words -> words.contains(ID_NUMBER));

        window.press("party-show-phone-" + person.entry());
        window.turn(bench -> bench.openCaseTab(id, "entries"));
        window.turn(bench -> bench.openCaseTab(id, "parties"));
        assertThat(everything()).as("whoever comes back asks again, and the entries don't tell either")
                .noneMatch(words -> words.contains(ID_NUMBER) || words.contains(PHONE));
        window.turn(bench -> bench.shell().searchWords().set(ID_NUMBER));
        assertThat(window.ask(() -> window.nodes().filter(node -> !(node instanceof TextInputControl)).flatMap(PartiesDeskTest::said).toList()))
                .as("the search finds it and doesn't show it").anyMatch(words -> words.contains("1101************2X"));
    }

    @Test
    void a_correction_shows_the_number_that_stands_there_only_when_asked() {
        addPerson();
        Entry added = file().live("party-added").getLast();
        window.turn(bench -> bench.openCaseTab(id, "entries"));
        window.press("correct-" + added.id());
        assertThat(everything()).noneMatch(words -> words.contains(ID_NUMBER));
        window.press("field-id-number-show");
        assertThat(window.words()).contains(ID_NUMBER);
    }

    @Test
    void a_lawyer_is_asked_for_other_things_than_an_obligor() {
        window.press("party-add");
        window.choose("field-role", "律师");
        assertThat(window.has("field-share")).isFalse();
        window.type("field-name", "吴律师");
        window.choose("field-acts-for", "某某化工");
        window.choose("field-authority", "特别授权");
        window.setDay("field-authorised-until", window.workspace().today().minusDays(1));
        window.press("record-save");
        Party lawyer = file().parties().getLast();
        assertThat(List.of(lawyer.role(), lawyer.attributes().text("actsFor").orElse(""), lawyer.attributes().text("authority").orElse("")))
                .containsExactly("lawyer", "某某化工有限公司", "special");
        assertThat(window.words()).anyMatch(words -> words.startsWith("授权已于") && words.endsWith("到期"));
    }

    @Test
    void a_renamed_obligor_keeps_its_steps_and_tells_its_former_name() {
        Party obligor = file().parties().stream().filter(party -> party.role().equals("obligor")).findFirst().orElseThrow();
        window.press("party-change-" + obligor.entry());
        window.type("field-name", "某某新材料有限公司");
        window.press("record-save");
        assertThat(file().parties()).extracting(Party::name).contains("某某新材料有限公司").doesNotContain("某某化工有限公司");
        assertThat(window.words()).contains("某某新材料有限公司", "原名 某某化工有限公司").anyMatch(words -> words.endsWith("直接送达"));
    }

    @Test
    void what_a_hidden_field_holds_is_not_recorded() {
        window.press("party-add");
        window.choose("field-role", "赔偿义务人");
        window.type("field-share", "30");
        window.choose("field-role", "专家");
        window.type("field-name", "孙教授");
        window.press("record-save");
        assertThat(file().parties().getLast().attributes().has("share")).isFalse();
    }

    @Test
    void a_late_step_asks_for_its_reason_and_shows_it() {
        String rubble = window.workspace().list().cases().stream().filter(row -> row.title().equals(DemonstrationCases.RUBBLE))
                .map(CaseRow::id).findFirst().orElseThrow();
        window.turn(bench -> bench.recordIn(rubble, "preliminary-check-completed"));
        assertThat(window.has("field-late-because")).as("today the last day has passed").isTrue();
        window.setDay("record-on", LocalDate.of(2026, 9, 30));
        assertThat(window.has("field-late-because")).as("on the last day it is in time").isFalse();
        window.setDay("record-on", window.workspace().today());
        window.choose("field-damage-found", "是");
        window.type("field-late-because", "道路中断");
        window.press("record-save");
        assertThat(window.words()).contains("初步核查期限最迟 2026-09-30，2026-10-09 才完成；记录的原因：道路中断");
    }
}
