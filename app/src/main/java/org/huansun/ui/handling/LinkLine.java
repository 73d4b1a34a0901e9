package org.huansun.ui.handling;

/**
 * Another case or office with which a case hangs together.
 *
 * @param caseId the other case; empty where it is none
 * @param way such as 并入
 * @param name the other case's number and title, or the office
 * @param more its day and the reason
 */
public record LinkLine(String caseId, String way, String name, String more) {}
