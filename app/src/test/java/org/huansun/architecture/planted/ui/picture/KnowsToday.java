package org.huansun.architecture.planted.ui.picture;

import org.huansun.architecture.planted.ui.today.Anything;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class KnowsToday {

    final Anything known = new Anything();
}
