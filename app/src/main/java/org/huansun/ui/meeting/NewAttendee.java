package org.huansun.ui.meeting;

/** Somebody who came and was not expected. @param side as entries write it */
public record NewAttendee(String name, String role, String standsFor, String side) {}
