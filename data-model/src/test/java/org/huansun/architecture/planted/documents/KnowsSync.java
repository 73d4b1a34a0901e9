package org.huansun.architecture.planted.documents;

import org.huansun.architecture.planted.sync.Anything;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class KnowsSync {

    final Anything known = new Anything();
}
