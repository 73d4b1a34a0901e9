package org.huansun.architecture.planted.time;

import java.sql.Connection;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
record OpensADatabase(Connection connection) {}
