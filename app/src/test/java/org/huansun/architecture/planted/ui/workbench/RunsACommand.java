package org.huansun.architecture.planted.ui.workbench;

import org.huansun.architecture.planted.cli.Anything;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class RunsACommand {

    final Anything known = new Anything();
}
