package org.huansun.workspace;

/** What is done to one of several forms, for {@link DraftsPropertyTest}. */
sealed interface DraftDeed {

    record Type(int form, String word) implements DraftDeed {}

    record Save(int form) implements DraftDeed {}

    record Discard(int form) implements DraftDeed {}

    record BringBack() implements DraftDeed {}

    record Restart() implements DraftDeed {}
}
