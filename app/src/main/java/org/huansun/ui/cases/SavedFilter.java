package org.huansun.ui.cases;

/** A choice of cases that a user has given a name. */
public record SavedFilter(String name, CaseChoice choice) {}
