package org.huansun.architecture.planted.casefile.part;

import org.huansun.architecture.planted.casefile.Anything;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
public final class KnowsTheWhole {

    final Anything whole = new Anything();
}
