package org.huansun.architecture.planted.time;

import org.huansun.architecture.planted.rules.Anything;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class KnowsRules {

    final Anything known = new Anything();
}
