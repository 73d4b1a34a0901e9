package org.huansun.ui.cases;

/**
 * A party of a case.
 *
 * @param role 赔偿义务人, 律师 …
 * @param detail credit code, address, authorisation …
 */
public record PartyRow(String id, String role, String name, String detail) {}
