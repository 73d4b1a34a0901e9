package org.huansun.architecture.planted.seed;

import org.huansun.architecture.planted.time.Anything;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class KnowsTime {

    final Anything known = new Anything();
}
