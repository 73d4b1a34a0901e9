package org.huansun.architecture.planted.documents;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
public final class Anything {}
