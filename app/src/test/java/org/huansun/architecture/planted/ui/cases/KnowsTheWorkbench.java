package org.huansun.architecture.planted.ui.cases;

import org.huansun.architecture.planted.ui.workbench.Anything;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class KnowsTheWorkbench {

    final Anything known = new Anything();
}
