package org.huansun.workspace;

import java.util.Set;

/** What concerns the office and not one case: imported texts, packs and years, exports. A case of its own, the same on every laptop. */
public final class OfficeLog {

    /** The id of the office log. */
    public static final String CASE = "00000000-0000-7000-8000-000000000000";

    /** An official text was imported: pack, sha256, name, articles. */
    public static final String TEXT_IMPORTED = "text-imported";

    /** A package was written: file, sha256, cases with the last number of each device in it. */
    public static final String PACKAGE_EXPORTED = "package-exported";

    /** A yearly arrangement was taken in: year, sha256, name, notices, and how many deadlines moved, becameSure, becameProvisional. */
    public static final String CALENDAR_IMPORTED = "calendar-imported";

    /** A rule pack of the user's was taken in: pack, version, hash, name, sha256. */
    public static final String PACK_IMPORTED = "pack-imported";

    /** What changes the law of the workspace. */
    static final Set<String> LAW = Set.of(CALENDAR_IMPORTED, PACK_IMPORTED);

    /** Clues of a register for which no case was opened: pack, rows (each with line, title, on, key, article, reason, …). */
    public static final String CLUES_EXCLUDED = "clues-excluded";

    /** A register of clues was taken in: file, sha256, columns (heading to field), counts. */
    public static final String REGISTER_IMPORTED = "clue-register-imported";

    private OfficeLog() {}
}
