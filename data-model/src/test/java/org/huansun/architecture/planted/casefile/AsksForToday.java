package org.huansun.architecture.planted.casefile;

import java.time.LocalDate;
import java.time.ZoneId;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class AsksForToday {

    LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
