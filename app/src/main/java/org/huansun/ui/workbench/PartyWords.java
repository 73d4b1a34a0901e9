package org.huansun.ui.workbench;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huansun.casefile.party.Masked;
import org.huansun.rules.EntryType;
import org.huansun.rules.EntryType.Check;
import org.huansun.rules.EntryTypes;
import org.huansun.workspace.CaseFile;
import org.huansun.workspace.Entry;

/** Words of an entry as anybody at the screen may read them: numbers of people covered, ids by what they name. */
final class PartyWords {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}(-\\d+)?");

    private final EntryTypes types;
    private final CaseFile file;

    PartyWords(EntryTypes types, CaseFile file) {
        this.types = types;
        this.file = file;
    }

    /** A value of a field that the vocabulary knows. */
    String words(EntryType.Attribute attribute, String value) {
        Optional<Check> check = attribute.check();
        if (check.equals(Optional.of(Check.PHONE))) {
            return Masked.phone(value);
        }
        if (check.equals(Optional.of(Check.CITIZEN_NUMBER))) {
            return Masked.citizen(value);
        }
        return check.equals(Optional.of(Check.CREDIT_CODE)) ? Masked.code(value) : words(attribute.shown(value));
    }

    /** Any words; an id becomes the name of what it means, or nothing where that is not in the case. */
    String words(String value) {
        return ID.matcher(value).matches() ? named(value) : Masked.in(value);
    }

    private String named(String id) {
        return file.entries().stream().filter(entry -> entry.id().equals(id)).findFirst().flatMap(this::name).orElse("");
    }

    private Optional<String> name(Entry entry) {
        return switch (entry.type()) {
            case "party-added" -> file.parties().stream().filter(party -> party.entry().equals(entry.id())).findFirst()
                    .map(party -> party.name()).or(() -> entry.body().text("name"));
            case "evidence-added" -> entry.body().text("name");
            case "own-deadline-set" -> entry.body().text("title");
            default -> Optional.of(types.nameOf(entry.type()) + " " + entry.on());
        };
    }
}
