package org.huansun.ui.today;

import org.huansun.ui.kit.DeadlineState;

/**
 * A deadline that asks for something now.
 *
 * @param id handed back when it is explained
 * @param due the date, or — where there is none
 * @param left working days left in words, such as 逾 2 个工作日
 * @param article such as 第十四条
 */
public record Todo(
        String id, DeadlineState state, String name, String caseId, String caseName, String caseNumber, String due, String left, String article) {}
