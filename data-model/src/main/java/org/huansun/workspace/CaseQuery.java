package org.huansun.workspace;

/** A list of cases: which, and in what order. */
public record CaseQuery(CaseFilters filters, CaseOrder order, CaseOrder.Direction direction) {

    /** All cases, the newest first. */
    public static final CaseQuery NEWEST = new CaseQuery(CaseFilters.NONE, CaseOrder.OPENED, CaseOrder.Direction.DESCENDING);
}
