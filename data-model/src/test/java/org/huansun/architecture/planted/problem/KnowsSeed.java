package org.huansun.architecture.planted.problem;

import org.huansun.architecture.planted.seed.Anything;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class KnowsSeed {

    final Anything known = new Anything();
}
