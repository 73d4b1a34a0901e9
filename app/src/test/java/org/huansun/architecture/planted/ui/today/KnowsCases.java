package org.huansun.architecture.planted.ui.today;

import org.huansun.architecture.planted.ui.cases.Anything;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class KnowsCases {

    final Anything known = new Anything();
}
