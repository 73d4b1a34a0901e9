package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of damage is found, by its name, in its place, and nothing else is. */
class WorkspaceCheckTest {

    private static final String RECORD = "cast(record as text)";

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock("2026-03-05");
    private Path place;

    @BeforeEach
    void aCaseWithFourEntries() {
        place = folder.resolve("w");
        try (Workspace workspace = Offices.create(place, clock)) {
            String id = Offices.newCase(workspace, "甲案");
            List.of("一", "二", "三").forEach(text -> Offices.remark(workspace, id, text));
        }
    }

    /** What is done to the ledger, and what is found then. */
    record Harm(String what, List<String> statements, List<Damage> found) {

        @Override
        public String toString() {
            return what;
        }
    }

    private static Damage changed(int pos) {
        return new Damage("entry-changed", "第 " + pos + " 条记录", "内容与校验值不符，被改动过");
    }

    private static Damage broken(int pos) {
        return new Damage("chain-broken", "第 " + pos + " 条记录", "与前一条记录接不上，中间少了或换了记录");
    }

    private static Damage misplaced(int pos) {
        return new Damage("entry-misplaced", "第 " + pos + " 条记录", "记录与它所在的位置不符");
    }

    static Stream<Harm> harms() {
        return Stream.of(
                new Harm("another word in the last entry",
                        List.of("UPDATE entry SET record = cast(replace(" + RECORD
                                + ", '三', '四') as blob) WHERE pos = 4"),
                        List.of(changed(4))),
                new Harm("another word in the middle",
                        List.of("UPDATE entry SET record = cast(replace(" + RECORD
                                + ", '一', '四') as blob) WHERE pos = 2"),
                        List.of(changed(2), broken(3))),
                new Harm("another hash beside it",
                        List.of("UPDATE entry SET hash = substr(hash, 2) || substr(hash, 1, 1) WHERE pos = 4"),
                        List.of(changed(4))),
                new Harm("no JSON at all", List.of("UPDATE entry SET record = x'00ff' WHERE pos = 4"),
                        List.of(changed(4))),
                new Harm("no JSON at all, with a hash that fits", List.of("UPDATE entry SET record = x'616263', hash = "
                        + "'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' WHERE pos = 4"),
                        List.of(new Damage("entry-unreadable", "第 4 条记录", "内容不是案情记录"))),
                new Harm("an entry taken out", List.of("DELETE FROM entry WHERE pos = 3"), List.of(broken(4))),
                new Harm("the first entry taken out", List.of("DELETE FROM entry WHERE pos = 1"), List.of(broken(2))),
                new Harm("another id beside it", List.of("UPDATE entry SET id = 'x' WHERE pos = 2"),
                        List.of(misplaced(2))),
                new Harm("another previous hash beside it",
                        List.of("UPDATE entry SET previous = hash WHERE pos = 2"), List.of(misplaced(2))),
                new Harm("another number beside it", List.of("UPDATE entry SET number = 9 WHERE pos = 4"),
                        List.of(misplaced(4))),
                new Harm("two entries with their contents exchanged", List.of(
                        "UPDATE entry SET record = (SELECT record FROM entry WHERE pos = 2) WHERE pos = 4"),
                        List.of(changed(4))));
    }

    @ParameterizedTest
    @MethodSource("harms")
    void damage_to_the_ledger_is_found(Harm harm) {
        Offices.tamper(place, harm.statements().toArray(String[]::new));
        assertThat(new WorkspaceFolder(place).check()).isEqualTo(harm.found());
    }

    @Test
    void a_workspace_as_it_was_written_has_no_damage() {
        assertThat(new WorkspaceFolder(place).check()).isEmpty();
        try (Workspace workspace = Offices.open(place, clock)) {
            assertThat(workspace.check()).isEmpty();
        }
    }

    @Test
    void checking_changes_nothing_in_the_folder() {
        var before = Offices.files(folder);
        new WorkspaceFolder(place).check();
        assertThat(Offices.files(folder)).isEqualTo(before);
    }

    @Test
    void an_entry_that_was_made_anew_with_a_hash_that_fits_breaks_the_chain() {
        Entry forged;
        try (Workspace workspace = Offices.open(place, clock)) {
            Entry second = workspace.caseFile(workspace.list().cases().getFirst().id(), workspace.today()).entries()
                    .stream()
                    .filter(entry -> entry.number() == 2).findFirst().orElseThrow();
            forged = EntryJson.hashed(new Entry(second.id(), second.caseId(), second.device(), 2, second.clock(),
                    second.type(),
                    second.on(), second.author(), Offices.body("note", "从来没有"), second.supersedes(), second.seen(),
                    second.nonce(), second.previous(), ""));
        }
        Offices.tamper(place, "UPDATE entry SET hash = '" + forged.hash() + "', record = x'"
                + java.util.HexFormat.of().formatHex(EntryJson.bytes(forged)) + "' WHERE pos = 2");
        assertThat(new WorkspaceFolder(place).check()).containsExactly(broken(3));
    }

    @Test
    void an_imported_text_that_was_changed_or_is_gone_is_found() throws IOException {
        Path file = Files.writeString(folder.resolve("2027.yaml"), CalendarIntakeTest.YEAR_2027);
        Path kept;
        try (Workspace workspace = Offices.open(place, clock)) {
            new CalendarIntake(workspace).take(file);
            kept = workspace.evidence().path(workspace.officeLog().getFirst().body().text("sha256").orElseThrow());
        }
        Files.writeString(kept, "year: 1");
        assertThat(new WorkspaceFolder(place).check())
                .containsExactly(new Damage("evidence-changed", "2027.yaml", "证据原件与校验值不符，被改动过"));
        Files.delete(kept);
        assertThat(new WorkspaceFolder(place).check()).containsExactly(new Damage("evidence-missing", "2027.yaml", "证据原件不在"));
    }

    @Test
    void a_workspace_with_a_changed_calendar_can_still_be_opened() throws IOException {
        Path file = Files.writeString(folder.resolve("2027.yaml"), CalendarIntakeTest.YEAR_2027);
        try (Workspace workspace = Offices.open(place, clock)) {
            new CalendarIntake(workspace).take(file);
            Files.writeString(workspace.evidence().path(workspace.officeLog().getFirst().body().text("sha256")
                    .orElseThrow()), "x");
        }
        try (Workspace workspace = Offices.open(place, clock)) {
            assertThat(workspace.check()).extracting(Damage::code).containsExactly("evidence-changed");
            assertThat(workspace.law().calendar().sureTo()).isEqualTo(Offices.LAW.calendar().sureTo());
        }
    }
}
