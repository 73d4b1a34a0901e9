package org.huansun.workspace;

/**
 * Why a value can't stand in an attribute.
 *
 * @param what what is wrong with it, without a final full stop
 * @param remedy what would do
 */
public record Misfit(String what, String remedy) {}
