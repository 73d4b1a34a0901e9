package org.huansun.workspace;

import static org.huansun.workspace.tables.view.Tables.CASE_ROW;

import org.huansun.workspace.tables.view.tables.records.CaseRowRecord;
import org.jooq.TableField;

/** By what a list of cases is sorted; each has an index. Cases that are equal in it follow in the order in which they came. */
public enum CaseOrder {
    NUMBER(CASE_ROW.NUMBER_KEY),
    TITLE(CASE_ROW.TITLE),
    STAGE(CASE_ROW.STAGE),
    PACK(CASE_ROW.PACK),
    PERSON(CASE_ROW.PERSON),
    CHANNEL(CASE_ROW.CHANNEL),
    /** The most urgent deadline; what is suspended and what has none come last. */
    DUE(CASE_ROW.DUE),
    OPENED(CASE_ROW.OPENED_ON),
    /** The day of the last entry. */
    LAST(CASE_ROW.LAST_ON),
    ENTRIES(CASE_ROW.ENTRIES),
    UNSENT(CASE_ROW.UNSENT),
    /** The gravest finding. */
    FINDINGS(CASE_ROW.GRAVEST);

    private final TableField<CaseRowRecord, ?> field;

    CaseOrder(TableField<CaseRowRecord, ?> field) {
        this.field = field;
    }

    TableField<CaseRowRecord, ?> field() {
        return field;
    }

    /** Which end comes first. */
    public enum Direction {
        ASCENDING,
        DESCENDING;

        Direction opposite() {
            return this == ASCENDING ? DESCENDING : ASCENDING;
        }
    }
}
