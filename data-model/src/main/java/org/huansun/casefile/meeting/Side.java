package org.huansun.casefile.meeting;

import java.util.List;
import java.util.Optional;
import org.huansun.casefile.Party;
import org.huansun.seed.Code;

/** On which side of the table somebody sits; all but the first are the party roles of the vocabulary. */
public enum Side {
    /** Who leads and who writes. */
    HOST,
    CLAIMANT,
    OBLIGOR,
    APPRAISER,
    EXPERT,
    PROCURATORATE,
    COURT,
    STAKEHOLDER,
    OBSERVER;

    /** As entries write it. */
    public String code() {
        return Code.of(this);
    }

    /** The side that an entry names; empty where it names none that is known. */
    public static Optional<Side> of(String written) {
        for (Side side : values()) {
            if (side.code().equals(written)) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }

    /** Where a party of a role sits: a lawyer with whom he acts for, which as a rule is the obligor. */
    public static Side ofRole(String role) {
        return role.equals("lawyer") ? OBLIGOR : of(role).orElse(OBSERVER);
    }

    /** The parties of a case who sit on it, by name, in their order. */
    public List<String> names(List<Party> parties) {
        return parties.stream().filter(party -> party.role().equals(code())).map(Party::name).distinct().toList();
    }

    /** Whether the consultation is theirs: they answer clauses and sign. */
    public boolean isParty() {
        return this == CLAIMANT || this == OBLIGOR;
    }
}
