package org.huansun.workspace;

import org.huansun.rules.EntryTypes;

/** The words of an entry, for searching: its type's name and all that it says, choices by their labels. */
final class EntryWords {

    private final EntryTypes types;

    EntryWords(EntryTypes types) {
        this.types = types;
    }

    String of(Entry entry) {
        StringBuilder words = new StringBuilder(types.nameOf(entry.type()));
        entry.body().values().keySet().forEach(name -> entry.body().texts(name)
                .forEach(text -> words.append(' ').append(shown(entry, name, text))));
        // SQLite's own functions end a text at a NUL.
        return words.toString().replace('\0', ' ');
    }

    private String shown(Entry entry, String name, String value) {
        return types.find(entry.type()).flatMap(type -> type.attribute(name))
                .map(attribute -> attribute.shown(value)).orElse(value);
    }
}
