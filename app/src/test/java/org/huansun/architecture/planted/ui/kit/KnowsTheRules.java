package org.huansun.architecture.planted.ui.kit;

import org.huansun.architecture.planted.rules.Anything;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class KnowsTheRules {

    final Anything known = new Anything();
}
