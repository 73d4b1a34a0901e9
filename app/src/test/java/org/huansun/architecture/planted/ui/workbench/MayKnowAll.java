package org.huansun.architecture.planted.ui.workbench;

import org.huansun.architecture.planted.workspace.Anything;

/** Breaks no rule: it is here to be let through. */
final class MayKnowAll {

    final org.huansun.architecture.planted.ui.today.Anything page =
            new org.huansun.architecture.planted.ui.today.Anything();
    final Anything workspace = new Anything();
}
