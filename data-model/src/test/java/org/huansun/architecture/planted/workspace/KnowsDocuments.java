package org.huansun.architecture.planted.workspace;

import org.huansun.architecture.planted.documents.Anything;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class KnowsDocuments {

    final Anything known = new Anything();
}
