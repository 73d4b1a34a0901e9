package org.huansun.rules;

import java.util.Optional;

/** What a regional pack takes from another, by name. */
public record Borrowed(String what, String from, String article, Optional<String> note) {}
