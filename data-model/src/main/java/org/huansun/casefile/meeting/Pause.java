package org.huansun.casefile.meeting;

import java.util.Optional;

/** 休会. @param until time of day; empty while it lasts */
public record Pause(Optional<String> from, Optional<String> until, Optional<String> reason) {}
