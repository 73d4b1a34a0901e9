package org.huansun.workspace;

import static org.huansun.workspace.tables.ledger.Tables.SETTING;

import java.util.Map;
import org.jooq.DSLContext;

/**
 * What belongs to this copy of the workspace.
 *
 * @param device the laptop's id in entries
 * @param person who records
 * @param region the office's region, offered for new cases
 */
public record Settings(String device, String person, String region) {

    static Settings read(DSLContext tables) {
        Map<String, String> values = tables.selectFrom(SETTING).fetchMap(SETTING.NAME, SETTING.VALUE);
        return new Settings(values.getOrDefault("device", ""), values.getOrDefault("person", ""),
                values.getOrDefault("region", "CN"));
    }

    void write(DSLContext tables) {
        Map.of("device", device, "person", person, "region", region).forEach((name, value) ->
                tables.insertInto(SETTING).columns(SETTING.NAME, SETTING.VALUE).values(name, value)
                        .onConflict(SETTING.NAME).doUpdate().set(SETTING.VALUE, value).execute());
    }
}
