package org.huansun.workspace;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.huansun.problem.BadInput;
import org.huansun.rules.LawBook;

/**
 * A workspace of made-up cases, for measuring: the same for the same seed, down to every hash.
 *
 * @param cases from 1 to 10,000,000
 * @param entries of all cases together, at least one a case
 * @param until no entry is dated later; the cases begin in the six years before
 */
public record MadeUpWorkspace(int cases, long entries, long seed, LocalDate until) {

    private static final int CHUNK = 500;
    private static final int MOST_CASES = 10_000_000;
    private static final List<String> REGIONS = List.of("NMG", "NMG", "NMG", "NX", "CN");
    private static final int YEARS = 6;

    public MadeUpWorkspace {
        if (cases < 1 || cases > MOST_CASES) {
            throw new BadInput(cases + " 个案件不行", "--cases", "写 1 到 " + MOST_CASES);
        }
        if (entries < cases) {
            throw new BadInput(entries + " 条案情记录不够每案一条", "--entries", "写不小于案件数的数");
        }
    }

    /**
     * Makes the workspace and derives its views.
     *
     * @throws BadInput if the folder holds something or can't be written
     */
    public void make(Path folder, LawBook law, InstantSource wall) {
        WorkspaceFolder place = new WorkspaceFolder(folder);
        place.make(new Settings(uuid(new SplittableRandom(seed), 0), "王建国", "NMG"));
        try (Store store = place.own()) {
            for (int from = 0; from < cases; from += CHUNK) {
                List<List<Entry>> chunk = IntStream.range(from, Math.min(cases, from + CHUNK)).parallel()
                        .mapToObj(this::entries).toList();
                store.write(tables -> {
                    tables.connection(connection -> insert(connection, chunk));
                    return true;
                });
            }
        }
        Workspace.open(folder, law, wall).close();
    }

    private List<Entry> entries(int at) {
        RandomGenerator random = new SplittableRandom(seed * 31 + at);
        LocalDate opened = until.minusYears(YEARS).plusDays((long) at * YEARS * 365 / cases);
        String id = uuid(random, clockOf(opened, at));
        String device = uuid(new SplittableRandom(seed), 0);
        MadeUpCase made = new MadeUpCase(random, id, opened, until);
        CaseNumber number = new CaseNumber(opened.getYear(), at + 1);
        return new MadeUpChain(random, device).entries(made.drafts(number.toString(), REGIONS.get(random.nextInt(REGIONS.size())), size(at)));
    }

    /** How many entries a case has: two neighbours share theirs unevenly, and what is over goes one by one to the first cases. */
    private int size(int at) {
        long mean = entries / cases;
        long over = at < entries % cases ? 1 : 0;
        long swing = at % 2 == 0 && at + 1 == cases ? 0 : new SplittableRandom(seed + at / 2).nextLong(mean);
        return Math.toIntExact(mean + over + (at % 2 == 0 ? swing : -swing) / 2);
    }

    static long clockOf(LocalDate day, long millis) {
        return day.toEpochDay() * 86_400_000L + 3_600_000L + millis % 36_000_000L;
    }

    /** A UUIDv7 (RFC 9562) whose time and chance are given. */
    static String uuid(RandomGenerator random, long millis) {
        String time = HexFormat.of().toHexDigits(millis, 12);
        String chance = HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
        return time.substring(0, 8) + "-" + time.substring(8) + "-7" + chance.substring(0, 3) + "-8" + chance.substring(3, 6)
                + "-" + chance.substring(6, 18);
    }

    private static void insert(Connection connection, List<List<Entry>> chunk) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO entry (id, case_id, device, number, previous, hash, record) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (List<Entry> entries : chunk) {
                for (Entry entry : entries) {
                    insert.setString(1, entry.id());
                    insert.setString(2, entry.caseId());
                    insert.setString(3, entry.device());
                    insert.setLong(4, entry.number());
                    insert.setString(5, entry.previous());
                    insert.setString(6, entry.hash());
                    insert.setBytes(7, EntryJson.bytes(entry));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
