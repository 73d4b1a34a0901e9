package org.huansun.workspace;

import static org.huansun.workspace.tables.ledger.Tables.SETTING;

import java.util.Optional;

/** What the user of this copy of the workspace likes to see, by name: no part of a case, and never sent. */
public final class Preferences {

    private static final String PREFIX = "preference.";

    private final Store store;

    Preferences(Store store) {
        this.store = store;
    }

    public Optional<String> get(String name) {
        return store.read(tables -> tables.select(SETTING.VALUE).from(SETTING).where(SETTING.NAME.eq(PREFIX + name))
                .fetchOptional(SETTING.VALUE));
    }

    /** @throws org.huansun.problem.Problem if the workspace was opened to be read, or the disk is full */
    public void put(String name, String value) {
        store.write(tables -> tables.insertInto(SETTING).columns(SETTING.NAME, SETTING.VALUE).values(PREFIX + name, value)
                .onConflict(SETTING.NAME).doUpdate().set(SETTING.VALUE, value).execute());
    }
}
