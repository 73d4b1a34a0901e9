package org.huansun.rules;

import java.util.Optional;

/**
 * A paper that a regulation asks for.
 *
 * @param moment the entry type with which it is due
 */
public record RequiredDocument(
        String id, String name, String article, String moment, Strength strength, Optional<String> note) {}
