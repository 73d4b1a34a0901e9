package org.huansun.ui.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huansun.casefile.Party;
import org.huansun.casefile.party.Authorisation;
import org.huansun.casefile.party.Masked;
import org.huansun.casefile.party.NumberWords;
import org.huansun.casefile.party.Objection;
import org.huansun.casefile.party.ObligorProgress;
import org.huansun.casefile.party.PartyNumbers;
import org.huansun.casefile.party.PhoneNumber;
import org.huansun.casefile.party.Shares;
import org.huansun.rules.EntryType;
import org.huansun.rules.EntryTypes;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.parties.PartyGroup;
import org.huansun.ui.parties.PartyItem;
import org.huansun.ui.parties.PartyItem.Detail;
import org.huansun.ui.parties.PartyItem.Mark;
import org.huansun.ui.parties.PartyItem.Openness;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;

/** The parties of a case as their tab shows them. Of private numbers only the masked form leaves this class. */
final class PartyItems {

    private static final String ADDED = "party-added";
    /** What stands elsewhere than among the details. */
    private static final Set<String> APART = Set.of("role", "kind", "name", "share", "authority", "authorisedFrom", "authorisedUntil");

    private final EntryTypes types;
    private final CaseFile file;
    private final DateWords dates;

    PartyItems(EntryTypes types, CaseFile file, DateWords dates) {
        this.types = types;
        this.file = file;
        this.dates = dates;
    }

    /** By role, in the vocabulary's order; roles that it doesn't know at the end. */
    List<PartyGroup> groups() {
        Map<String, List<PartyItem>> byRole = new LinkedHashMap<>();
        attribute("role").ifPresent(role -> role.choices().keySet().forEach(known -> byRole.put(known, new ArrayList<>())));
        file.parties().forEach(party -> byRole.computeIfAbsent(party.role(), none -> new ArrayList<>()).add(item(party)));
        List<PartyGroup> groups = new ArrayList<>();
        byRole.forEach((role, parties) -> {
            if (!parties.isEmpty()) {
                groups.add(new PartyGroup(shown("role", role), role.equals("obligor") ? shares() : "", parties));
            }
        });
        return groups;
    }

    private String shares() {
        return Shares.of(file.parties()).map(shares -> {
            String sum = shares.sum().stripTrailingZeros().toPlainString();
            return shares.isOff() ? Texts.text("parties.shares.off", sum)
                    : shares.without() == 0 ? Texts.text("parties.shares", sum) : Texts.text("parties.shares.some", sum, shares.without());
        }).orElse("");
    }

    private PartyItem item(Party party) {
        return new PartyItem(party.entry(), party.name(), formerly(party), marks(party),
                party.role().equals("obligor") ? new ProgressWords(dates).steps(ObligorProgress.of(file.state(), party.name())) : List.of(),
                details(party), warnings(party));
    }

    private String formerly(Party party) {
        List<String> names = file.state().history().facts().stream()
                .filter(fact -> fact.id().equals(party.entry()) || fact.type().equals("party-changed")
                        && fact.attributes().text("party").equals(Optional.of(party.entry())))
                .flatMap(fact -> fact.attributes().text("name").stream()).filter(name -> !name.equals(party.name())).distinct().toList();
        return names.isEmpty() ? "" : Texts.text("parties.formerly", String.join(Texts.text("parties.and"), names));
    }

    private List<Mark> marks(Party party) {
        List<Mark> marks = new ArrayList<>();
        Shares.share(party).ifPresent(share -> marks.add(new Mark(Tone.ACCENT, share.stripTrailingZeros().toPlainString() + "%")));
        Authorisation.of(party).ifPresent(paper -> {
            paper.authority().ifPresent(authority -> marks.add(new Mark(Tone.NEUTRAL, shown("authority", authority))));
            marks.add(validity(paper));
        });
        if (party.role().equals("claimant") && party.attributes().text("designation").filter(words -> !words.isBlank()).isEmpty()) {
            marks.add(new Mark(Tone.NEUTRAL, Texts.text("parties.no-designation")));
        }
        return marks;
    }

    private Mark validity(Authorisation paper) {
        String from = dates.day(paper.from());
        String until = dates.day(paper.until());
        return switch (paper.on(file.asOf())) {
            case UNDATED -> new Mark(Tone.NEUTRAL, Texts.text("parties.paper.undated"));
            case NOT_YET -> new Mark(Tone.NEAR, Texts.text("parties.paper.not-yet", from));
            case VALID -> new Mark(Tone.MET, paper.until().isEmpty() ? Texts.text("parties.paper.endless") : Texts.text("parties.paper.valid", until));
            case ENDING -> new Mark(Tone.NEAR, Texts.text("parties.paper.ending", until));
            case EXPIRED -> new Mark(Tone.OVERDUE, Texts.text("parties.paper.expired", until));
        };
    }

    private List<Detail> details(Party party) {
        List<Detail> details = new ArrayList<>();
        types.find(ADDED).ifPresent(type -> type.attributes().stream().filter(attribute -> !APART.contains(attribute.name()))
                .forEach(attribute -> party.attributes().text(attribute.name()).filter(value -> !value.isBlank())
                        .ifPresent(value -> details.add(detail(party, attribute, value)))));
        return details;
    }

    private Detail detail(Party party, EntryType.Attribute attribute, String value) {
        String id = attribute.name().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        boolean personal = attribute.name().equals("code") && PartyNumbers.personal(party).isPresent();
        if (!attribute.isPrivate() && !personal) {
            return new Detail(id, attribute.label(), new PartyWords(types, file).words(attribute, value), Openness.OPEN);
        }
        boolean phone = attribute.check().equals(Optional.of(EntryType.Check.PHONE));
        String label = personal ? attribute("idNumber").map(EntryType.Attribute::label).orElse(attribute.label()) : attribute.label();
        return new Detail(id, label, phone ? Masked.phone(value) : Masked.citizen(value), Openness.PRIVATE);
    }

    /** A private detail in full. */
    static String whole(CaseFile file, String party, String detail) {
        return file.parties().stream().filter(one -> one.entry().equals(party))
                .flatMap(one -> one.attributes().values().keySet().stream()
                        .filter(name -> name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT).equals(detail))
                        .flatMap(name -> one.attributes().text(name).stream()))
                .findFirst().orElse("");
    }

    private List<String> warnings(Party party) {
        List<String> warnings = new ArrayList<>();
        PartyNumbers.objection(party, file.asOf()).map(NumberWords::of)
                .ifPresent(words -> warnings.add(Texts.text(PartyNumbers.personal(party).isPresent() ? "parties.wrong.person" : "parties.wrong.code", words)));
        Optional<Objection> phone = party.attributes().text("phone").filter(number -> !number.isBlank()).flatMap(PhoneNumber::objection);
        phone.map(NumberWords::of).ifPresent(words -> warnings.add(Texts.text("parties.wrong.phone", words)));
        return warnings;
    }

    private Optional<EntryType.Attribute> attribute(String name) {
        return types.find(ADDED).flatMap(type -> type.attribute(name));
    }

    private String shown(String name, String value) {
        return attribute(name).map(attribute -> attribute.shown(value)).orElse(value);
    }
}
