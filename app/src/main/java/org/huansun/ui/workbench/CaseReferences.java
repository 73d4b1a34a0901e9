package org.huansun.ui.workbench;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.huansun.casefile.Party;
import org.huansun.casefile.handling.OwnDeadlines;
import org.huansun.rules.EntryType;
import org.huansun.rules.EntryType.Reference;
import org.huansun.rules.EntryTypes;
import org.huansun.ui.cases.EntryField.Kind;
import org.huansun.ui.cases.EntryField.Option;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;

/** What of a case an entry can point to, to choose from. */
final class CaseReferences {

    private static final Set<String> PRINCIPALS = Set.of("obligor", "claimant", "stakeholder");

    private final EntryTypes types;
    private final CaseFile file;

    CaseReferences(EntryTypes types, CaseFile file) {
        this.types = types;
        this.file = file;
    }

    /** Whether it is typed, not chosen: of other cases there are too many. */
    boolean isTyped(Reference reference) {
        return reference == Reference.CASE;
    }

    /** How it is put in; where there is nothing to choose from it is typed. */
    Kind kind(Reference reference) {
        List<Option> options = options(reference);
        if (options.isEmpty()) {
            return new Kind.Line();
        }
        return reference == Reference.PARTIES ? new Kind.Several(options) : new Kind.Choice(options);
    }

    List<Option> options(Reference reference) {
        return switch (reference) {
            case PARTY -> file.parties().stream().map(party -> new Option(party.entry(), named(party))).toList();
            case PARTIES -> names(party -> true);
            case PRINCIPAL -> names(party -> PRINCIPALS.contains(party.role()));
            case LAWYER -> names(party -> party.role().equals("lawyer"));
            case OWN_DEADLINE -> OwnDeadlines.of(file.state()).stream()
                    .filter(own -> own.state().isOpen() && file.live("own-deadline-set").stream().anyMatch(entry -> entry.id().equals(own.id())))
                    .map(own -> new Option(own.id(), own.due() + " " + own.title())).toList();
            case EVIDENCE -> file.live("evidence-added").stream()
                    .map(entry -> new Option(entry.id(), entry.body().text("name").orElse(entry.id()))).toList();
            case HANDOVER -> file.responsibility().pending().stream()
                    .map(handover -> new Option(handover.entry(), Texts.text("handling.from-to", handover.from(), handover.to(), handover.on()))).toList();
            case CASE -> List.of();
        };
    }

    private List<Option> names(Predicate<Party> wanted) {
        return file.parties().stream().filter(wanted).map(party -> new Option(party.name(), named(party))).toList();
    }

    private String named(Party party) {
        return party.name() + " · " + types.find("party-added").flatMap(type -> type.attribute("role"))
                .map((EntryType.Attribute role) -> role.shown(party.role())).orElse(party.role());
    }
}
