package org.huansun.workspace;

/**
 * Something in a workspace that is not as it was written.
 *
 * @param code stable, kebab-case
 * @param place the entry or file
 * @param text what it means
 */
public record Damage(String code, String place, String text) {}
