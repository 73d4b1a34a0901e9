package org.huansun.casefile.party;

import java.time.LocalDate;
import java.util.Optional;
import org.huansun.casefile.Party;

/**
 * The number by which a party is known: a company's code, or a person's number, which older entries have in the place of
 * the code.
 */
public final class PartyNumbers {

    private static final String CODE = "code";
    private static final String ID_NUMBER = "idNumber";

    private PartyNumbers() {}

    /** Why a party's number can't be right; empty where it can, or none was recorded. */
    public static Optional<Objection> objection(Party party, LocalDate today) {
        Optional<String> person = personal(party);
        return person.isPresent() ? person.flatMap(number -> CitizenNumber.objection(number, today))
                : party.attributes().text(CODE).filter(code -> !code.isBlank()).flatMap(CreditCode::objection);
    }

    /** A person's number, wherever it was recorded. */
    public static Optional<String> personal(Party party) {
        boolean person = party.attributes().text("kind").equals(Optional.of("person"));
        return party.attributes().text(ID_NUMBER).or(() -> party.attributes().text(CODE)
                        .filter(code -> person || CitizenNumber.parse(code).isPresent()))
                .filter(number -> !number.isBlank());
    }

    /** A company's code, which everybody may see. */
    public static Optional<String> open(Party party) {
        return personal(party).isPresent() ? Optional.empty() : party.attributes().text(CODE).filter(code -> !code.isBlank());
    }
}
