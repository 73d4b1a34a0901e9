package org.huansun.ui.workbench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Attributes;
import org.huansun.casefile.party.CitizenNumber;
import org.huansun.casefile.party.CreditCode;
import org.huansun.casefile.party.NumberWords;
import org.huansun.casefile.party.Objection;
import org.huansun.casefile.party.PhoneNumber;
import org.huansun.rules.EntryType;
import org.huansun.ui.cases.FieldNote;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.AttributeCheck;

/** What is to be said of the fields of a form while they are filled in. */
final class FieldNotes {

    private FieldNotes() {}

    /** By the attribute's name: what does not fit, numbers that can't be right, and amounts in words. */
    static Map<String, FieldNote> of(Optional<EntryType> type, Attributes written, LocalDate today) {
        Map<String, FieldNote> notes = new HashMap<>();
        type.ifPresent(known -> {
            known.attributes().stream().filter(attribute -> attribute.kind(written::text) == EntryType.Kind.MONEY)
                    .forEach(attribute -> written.text(attribute.name()).ifPresent(yuan -> notes.put(attribute.name(), said(yuan))));
            known.attributes().forEach(attribute -> written.text(attribute.name()).filter(number -> !number.isBlank())
                    .flatMap(number -> objection(attribute, number, today)).map(NumberWords::of)
                    .ifPresent(words -> notes.put(attribute.name(), FieldNote.doubtful(Texts.text("desk.number-doubtful", words)))));
            AttributeCheck.misfits(known, written).forEach((name, misfit) ->
                    notes.put(name, FieldNote.wrong(Texts.text("desk.misfit", misfit.what(), misfit.remedy()))));
        });
        return notes;
    }

    /** Numbers are told of and never refused: a paper may bear a wrong one. */
    private static Optional<Objection> objection(EntryType.Attribute attribute, String number, LocalDate today) {
        return attribute.check().flatMap(check -> switch (check) {
            case CREDIT_CODE -> CreditCode.objection(number);
            case CITIZEN_NUMBER -> CitizenNumber.objection(number, today);
            case PHONE -> PhoneNumber.objection(number);
            case PERCENT, TIME -> Optional.empty();
        });
    }

    private static FieldNote said(String yuan) {
        boolean amount = yuan.matches("[0-9]{1,15}(\\.[0-9]{1,2})?");
        return FieldNote.said(amount ? Texts.text("desk.amount", Money.grouped(yuan), new YuanInWords().of(yuan)) : yuan);
    }
}
