package org.huansun.architecture.planted.workspace;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class CaseHelper {}
