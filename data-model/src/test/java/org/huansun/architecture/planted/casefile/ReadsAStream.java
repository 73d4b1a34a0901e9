package org.huansun.architecture.planted.casefile;

import java.io.InputStream;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
record ReadsAStream(InputStream stream) {}
