package org.huansun.ui.today;

/**
 * What a rule pack asks for next in a case.
 *
 * @param step in bold, such as 召开第二次磋商会议
 * @param reason why, with its article
 */
public record NextStep(String caseId, String caseName, String step, String reason) {}
