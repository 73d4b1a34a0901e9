package org.huansun.workspace;

import static org.huansun.workspace.tables.view.Tables.CASE_ROW;
import static org.huansun.workspace.tables.view.Tables.EVIDENCE_ROW;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** A case that holds an original. */
public record HoldingCase(String caseId, String number, String title) {

    static Map<String, List<HoldingCase>> of(DSLContext tables, Collection<String> hashes, String but) {
        return tables.selectDistinct(EVIDENCE_ROW.SHA256, CASE_ROW.CASE_ID, CASE_ROW.NUMBER, CASE_ROW.TITLE)
                .from(EVIDENCE_ROW).join(CASE_ROW).on(CASE_ROW.CASE_POS.eq(EVIDENCE_ROW.CASE_POS))
                .where(EVIDENCE_ROW.SHA256.in(hashes), CASE_ROW.CASE_ID.ne(but)).orderBy(CASE_ROW.NUMBER)
                .fetchGroups(EVIDENCE_ROW.SHA256, row -> new HoldingCase(row.value2(), row.value3(), row.value4()));
    }
}
