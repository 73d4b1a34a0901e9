package org.huansun.ui.workbench;

import java.util.Map;
import java.util.TreeMap;
import org.huansun.ui.cases.EntryKind;
import org.huansun.ui.cases.RecordModel;

/** 记一笔 as a draft has it. */
final class RecordWords {

    static final String TYPE = "type";
    static final String ON = "on";
    static final String NOTE = "note";
    /** The entry that is corrected, or, where the type is a withdrawal, withdrawn. */
    static final String CORRECTS = "corrects";

    private RecordWords() {}

    /** What stands in a form now, but for which entry it is about. */
    static Map<String, String> of(RecordModel model) {
        Map<String, String> words = new TreeMap<>();
        words.put(TYPE, model.kind().get().map(EntryKind::type).orElse(""));
        words.put(ON, model.on().get() == null ? "" : model.on().get().toString()); // an emptied date field
        words.put(NOTE, model.note().get());
        return words;
    }

    /** What was typed into a form's fields; what was emptied again counts as never typed. */
    static Map<String, String> fields(RecordModel model) {
        Map<String, String> fields = new TreeMap<>(model.values());
        fields.values().removeIf(String::isEmpty);
        return fields;
    }
}
