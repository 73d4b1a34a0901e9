package org.huansun.architecture.planted.rules;

import org.huansun.architecture.planted.casefile.Anything;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class KnowsTheCaseFile {

    final Anything known = new Anything();
}
