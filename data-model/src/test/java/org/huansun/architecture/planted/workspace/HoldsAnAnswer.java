package org.huansun.architecture.planted.workspace;

/** Breaks no rule: a record's constructor takes what the record holds. */
public record HoldsAnAnswer(boolean answer) {}
