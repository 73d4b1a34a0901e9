package org.huansun.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.huansun.casefile.Deadline;
import org.huansun.casefile.Finding;
import org.huansun.casefile.Phrase;
import org.huansun.casefile.Wording;
import org.huansun.casefile.compliance.Margin;
import org.huansun.rules.EntryType;
import org.huansun.rules.EntryTypes;
import org.huansun.rules.PackValue;
import org.huansun.rules.RuleWording;
import org.huansun.seed.Code;
import org.huansun.workspace.Workspace;

/** The words of papers; those that screens use too are asked where they live. */
final class PaperWords {

    /** Stands where there is nothing. */
    static final String NONE = "—";

    private static final int SHORT_ID = 13;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final ResourceBundle words =
            ResourceBundle.getBundle("org.huansun.documents.PaperWords", Locale.SIMPLIFIED_CHINESE);
    private final Wording wording = new Wording();
    private final RuleWording rules;
    private final EntryTypes types;

    PaperWords(EntryTypes types) {
        this.types = types;
        this.rules = new RuleWording(types);
    }

    String text(String key, Object... values) {
        return Phrase.fill(words.getString(key), values);
    }

    Wording wording() {
        return wording;
    }

    /** 2026-05-11（星期一）. */
    String day(LocalDate day) {
        return text("day", day, wording.weekday(day));
    }

    String day(Optional<LocalDate> day) {
        return day.map(this::day).orElse(NONE);
    }

    /** 05-11. */
    static String shortDay(LocalDate day) {
        return "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }

    /** The clock in China. */
    static String clock(Instant at) {
        return CLOCK.format(at.atZone(Workspace.ZONE));
    }

    /** 必须, 主管部门 and the like. */
    String term(Enum<?> constant) {
        return rules.value(new PackValue.Term(Code.of(constant)));
    }

    /** What an entry is called. */
    String entry(String type) {
        return types.nameOf(type);
    }

    /** A choice of an entry's attribute by its label; the code itself where nobody named it. */
    String choice(String type, String attribute, String code) {
        return types.find(type).flatMap(known -> known.attribute(attribute)).map(known -> known.shown(code)).orElse(code);
    }

    /** What an entry's attribute is called; its own name where nobody named it. */
    String label(String type, String attribute) {
        return types.find(type).flatMap(known -> known.attribute(attribute)).map(EntryType.Attribute::label).orElse(attribute);
    }

    /** An id, shortened so that it can be read out. */
    static String shortId(String id) {
        return id.substring(0, Math.min(SHORT_ID, id.length()));
    }

    /** 违反：…（第十三条）. */
    String finding(Finding finding) {
        String sentence = text("finding", text("weight." + Code.of(finding.weight())), wording.sentence(finding));
        return finding.article().map(article -> text("finding.article", sentence, article)).orElse(sentence);
    }

    /** 早 3 日（2 个工作日）; of what is not done yet what is left. */
    String margin(Margin margin, Deadline.State state) {
        String key = state.isOpen() ? "margin.left" : "margin.early";
        return text(margin.isLate() ? "margin.late" : key, Math.abs(margin.days()), Math.abs(margin.workingDays()));
    }

    /** Who printed it, where that is known, and when. */
    String printed(Printed printed) {
        return printed.by().isBlank() ? text("printed.by-nobody", clock(printed.at())) : text("printed", printed.by(), clock(printed.at()));
    }
}
