package org.huansun.ui.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huansun.rules.LawBook;
import org.huansun.rules.Region;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Demonstration;
import org.huansun.workspace.Workspace;

/** The demonstration as it stands on a Friday, two days after the week of National Day. */
final class DemonstrationCases {

    static final LawBook LAW = LawBook.shipped();
    static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-10-09T02:00:00Z"));

    /** In the consultation, its second meeting planned. */
    static final String CHEMICALS = "某某化工渗坑案";

    /** A clue that nobody has followed. */
    static final String RUBBLE = "草场倾倒建筑垃圾案";

    /** Its notice was served three working days ago. */
    static final String TAILINGS = "尾矿库渗漏案";

    /** Under the draft of Guangxi. */
    static final String MANGROVES = "红树林湿地填埋案";

    private DemonstrationCases() {}

    static OpenWorkbench window(Path folder) {
        return OpenWorkbench.on(workspace(folder), CLOCK);
    }

    static Workspace workspace(Path folder) {
        Path office = folder.resolve("office");
        try {
            Files.createDirectories(office.resolve("evidence"));
            for (Map.Entry<String, byte[]> file : Filled.FILES.entrySet()) {
                Files.write(office.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return Workspace.open(office, LAW, CLOCK);
    }

    /** The demonstration is recorded once; after that its files are copied. */
    private static final class Filled {

        private static final Map<String, byte[]> FILES = files();

        private static Map<String, byte[]> files() {
            try {
                Path folder = Files.createTempDirectory("demonstration");
                try (Workspace workspace = Workspace.create(folder, "王建国", new Region("NMG"), LAW, CLOCK)) {
                    Demonstration.fill(workspace);
                }
                Map<String, byte[]> files = new TreeMap<>();
                for (String name : List.of("workspace.db", "views.db")) {
                    files.put(name, Files.readAllBytes(folder.resolve(name)));
                }
                try (Stream<Path> made = Files.walk(folder)) {
                    for (Path path : made.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
                return files;
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    static String id(Workspace workspace, String title) {
        return workspace.list().cases().stream().filter(row -> row.title().equals(title)).findFirst().orElseThrow().id();
    }

    static CaseFile file(Workspace workspace, String title) {
        return workspace.caseFile(id(workspace, title), TODAY);
    }
}
