package org.huansun.architecture.planted.cli;

import org.huansun.architecture.planted.ui.today.Anything;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class OpensAPage {

    final Anything known = new Anything();
}
