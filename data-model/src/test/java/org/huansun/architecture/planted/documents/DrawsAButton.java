package org.huansun.architecture.planted.documents;

import javafx.planted.Button;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
record DrawsAButton(Button button) {}
