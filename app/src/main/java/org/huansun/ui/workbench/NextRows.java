package org.huansun.ui.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huansun.casefile.next.NextStep;
import org.huansun.casefile.next.NextStepWording;
import org.huansun.rules.EntryTypes;
import org.huansun.rules.NextStepRule;
import org.huansun.ui.cases.NextStepRow;
import org.huansun.ui.cases.NextStepRow.Leave;
import org.huansun.ui.text.Texts;
import org.huansun.workspace.CaseFile;

/** 下一步 of a case as lines of its page. */
final class NextRows {

    private final NextStepWording words;
    private final DateWords dates;

    NextRows(EntryTypes types, DateWords dates) {
        this.words = new NextStepWording(types);
        this.dates = dates;
    }

    List<NextStepRow> rows(CaseFile file) {
        return file.next().stream().map(this::row).toList();
    }

    private NextStepRow row(NextStep step) {
        String basis = Stream.of(when(step), step.article()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return new NextStepRow(step.id(), leave(step), words.sentence(step), basis, step.article(), hint(step).orElse(""), step.entry().orElse(""));
    }

    /** The day, or the text's own word where it gives none. */
    private String when(NextStep step) {
        return step instanceof NextStep.Dated
                ? step.due().map(day -> Texts.text("desk.by", dates.day(day))).orElse(Texts.text("desk.left.suspended"))
                : words.promptness(step.promptness());
    }

    private static Leave leave(NextStep step) {
        return switch (step.leave()) {
            case DUE -> Leave.REQUIRED;
            case REQUIRED_BEFORE -> Leave.BEFORE;
            case ALLOWED -> Leave.ALLOWED;
            case FORBIDDEN -> Leave.FORBIDDEN;
        };
    }

    private static Optional<String> hint(NextStep step) {
        return switch (step) {
            case NextStep.Dated it -> it.deadline().period().note();
            case NextStep.Ruled(NextStepRule rule) -> rule.note();
            case NextStep.ChoosePack it -> Optional.empty();
            case NextStep.Condition it -> it.list().note();
            case NextStep.Ground it -> it.list().note();
            case NextStep.Barred it -> it.exceptions().note();
            case NextStep.MeetingTooMany it -> it.figure().note();
        };
    }
}
