package org.huansun.architecture.planted.casefile;

import org.huansun.architecture.planted.casefile.part.KnowsTheWhole;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class KnowsItsPart {

    final KnowsTheWhole part = new KnowsTheWhole();
}
