package org.huansun.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** In whatever order, in whatever portions and however often entries come: the same entries give the same case. */
class MergePropertyTest {

    private static final HandClock CLOCK = new HandClock("2026-03-05");
    private static final List<byte[]> ALL = new ArrayList<>();
    private static Path folder = Path.of("");
    private static Map<String, List<String>> expected = Map.of();

    /** Three laptops write in two cases and import from each other now and then. */
    @BeforeContainer
    static void threeLaptops() throws IOException {
        folder = Files.createTempDirectory("merge");
        Offices.create(folder.resolve("empty"), CLOCK).close();
        try (Workspace a = Offices.create(folder.resolve("a"), CLOCK);
                Workspace b = Offices.create(folder.resolve("b"), CLOCK);
                Workspace c = Offices.create(folder.resolve("c"), CLOCK)) {
            List<String> cases = List.of(Offices.newCase(a, "甲案"), Offices.newCase(b, "乙案"));
            List<Workspace> laptops = List.of(a, b, c);
            send(cases, a, b);
            send(cases, b, a);
            send(cases, b, c);
            Random random = new Random(7);
            for (int at = 0; at < 16; at++) {
                Workspace writer = laptops.get(random.nextInt(3));
                String id = cases.get(random.nextInt(2));
                String type = List.of("notice-served", "clue-received", "remark-made", "filing-approved")
                        .get(random.nextInt(4));
                writer.record(Offices.draft(id, type, "2026-03-0" + (1 + random.nextInt(5)), "note", "第 " + at));
                send(cases, laptops.get(random.nextInt(3)), laptops.get(random.nextInt(3)));
            }
            laptops.forEach(laptop -> cases.forEach(id -> a.merge(laptop.records(id))));
            cases.forEach(id -> ALL.addAll(a.records(id)));
            expected = shown(a);
        }
    }

    private static void send(List<String> cases, Workspace from, Workspace to) {
        cases.forEach(id -> to.merge(from.records(id)));
    }

    @AfterContainer
    static void deleteAll() throws IOException {
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** What a laptop has and shows, but for the places of entries in its own ledger. */
    private static Map<String, List<String>> shown(Workspace workspace) {
        Map<String, List<String>> shown = new TreeMap<>(Offices.records(workspace));
        workspace.viewRows().forEach((table, rows) -> {
            if (!table.equals("entry_row")) {
                shown.put(table, rows);
            }
        });
        return shown;
    }

    @Property(tries = 40)
    void any_order_any_portions_and_any_repetition_come_to_the_same(@ForAll long seed, @ForAll @IntRange(min = 1, max =
            9) int portion)
            throws IOException {
        Random random = new Random(seed);
        List<byte[]> order = new ArrayList<>(ALL);
        Collections.shuffle(order, random);
        ALL.stream().filter(record -> random.nextInt(3) == 0).forEach(record -> order.add(random.nextInt(order.size()),
                record));
        Path place = Offices.copy(folder.resolve("empty"), folder.resolve("d"));
        try (Workspace d = Offices.open(place, CLOCK)) {
            int added = 0;
            for (int at = 0; at < order.size(); at += portion) {
                added += d.merge(order.subList(at, Math.min(order.size(), at + portion))).added();
            }
            assertThat(added).isEqualTo(ALL.size());
            assertThat(shown(d)).isEqualTo(expected);
            assertThat(d.check()).isEmpty();
            assertThat(d.merge(order)).isEqualTo(new Merge.Result(0, 0, java.util.Set.of()));
        } finally {
            delete(place);
        }
    }
}
