package org.huansun.architecture.planted.ui.kit;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class IsAThread extends Thread {}
