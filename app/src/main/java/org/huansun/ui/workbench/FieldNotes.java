package org.huansun.ui.workbench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huansun.casefile.Attributes;
import org.huansun.rules.EntryType;
import org.huansun.ui.cases.FieldNote;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.AttributeCheck;

/** What is to be said of the fields of a form while they are filled in. */
final class FieldNotes {

    private FieldNotes() {}

    /** By the attribute's name: what does not fit, and amounts in words. */
    static Map<String, FieldNote> of(Optional<EntryType> type, Attributes written) {
        Map<String, FieldNote> notes = new HashMap<>();
        type.ifPresent(known -> {
            known.attributes().stream().filter(attribute -> attribute.kind(written::text) == EntryType.Kind.MONEY)
                    .forEach(attribute -> written.text(attribute.name()).ifPresent(yuan -> notes.put(attribute.name(), said(yuan))));
            AttributeCheck.misfits(known, written).forEach((name, misfit) ->
                    notes.put(name, FieldNote.wrong(Texts.text("desk.misfit", misfit.what(), misfit.remedy()))));
        });
        return notes;
    }

    private static FieldNote said(String yuan) {
        boolean amount = yuan.matches("[0-9]{1,15}(\\.[0-9]{1,2})?");
        return FieldNote.said(amount ? Texts.text("desk.amount", Money.grouped(yuan), new YuanInWords().of(yuan)) : yuan);
    }
}
