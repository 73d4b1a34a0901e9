package org.huansun.ui.meeting;

import java.util.Optional;

/** What one side says to the last proposal. @param agrees empty while it has said nothing */
public record ClauseVoice(String side, Optional<Boolean> agrees, String words) {}
