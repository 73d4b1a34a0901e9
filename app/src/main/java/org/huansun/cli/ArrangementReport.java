package org.huansun.cli;

import java.util.List;
import java.util.Optional;
import org.huansun.workspace.ArrangementPreview;
import org.huansun.workspace.DeadlineMove;
import org.huansun.workspace.DeadlineRow;

/** What a new arrangement does to deadlines, and which of them wait for one. */
final class ArrangementReport {

    private final ArrangementPreview preview;

    ArrangementReport(ArrangementPreview preview) {
        this.preview = preview;
    }

    String json() {
        return new Json().with("year", preview.year().year()).with("days", preview.year().changes().size())
                .with("announced", preview.year().isAnnounced()).with("standing", preview.standing())
                .with("changedDays", preview.difference().days().size())
                .with("moves", preview.moves().stream().map(ArrangementReport::json).toList()).toString();
    }

    private static Json json(DeadlineMove move) {
        return new Json().with("case", move.caseId()).with("number", move.caseNumber()).with("title", move.caseTitle())
                .with("id", move.period()).with("occurrence", move.occurrence()).with("obligor", blank(move.obligor())).with("name", move.name())
                .with("article", move.article()).with("kind", move.kind()).with("before", move.before()).with("after", move.after())
                .with("provisionalBefore", move.provisionalBefore()).with("provisionalAfter", move.provisionalAfter())
                .with("statedDue", move.statedDue());
    }

    /** As {@code deadlines} has it where it says the same. */
    static Json json(DeadlineRow row) {
        return new Json().with("case", row.caseId()).with("number", row.caseNumber()).with("title", row.caseTitle()).with("id", row.period())
                .with("occurrence", row.occurrence()).with("obligor", blank(row.obligor())).with("name", row.name()).with("article", row.article())
                .with("due", row.due()).with("safeBy", row.safeBy()).with("state", row.state()).with("workingDaysLeft", row.workingDaysLeft())
                .with("statedDue", row.statedDue());
    }

    private static Optional<String> blank(String words) {
        return Optional.of(words).filter(some -> !some.isEmpty());
    }

    String table() {
        String head = preview.year().year() + " 年" + (preview.standing() == ArrangementPreview.Standing.NEW ? "，新的一年"
                : "，更正已载入的安排") + "；与现在相比有 " + preview.difference().days().size() + " 天不同";
        if (preview.moves().isEmpty()) {
            return head + "；没有期限变动";
        }
        Table table = new Table("案号", "案件", "期限", "现在", "改为", "说明");
        preview.moves().forEach(move -> table.row(move.caseNumber(), move.caseTitle(), name(move.name(), move.obligor()),
                day(move.before(), move.provisionalBefore()), day(move.after(), move.provisionalAfter()), words(move)));
        return head + "；期限变动 " + preview.count(DeadlineMove.Kind.MOVED) + " 个，由暂定变为确定 "
                + preview.count(DeadlineMove.Kind.SURE) + " 个\n" + table;
    }

    static String table(List<DeadlineRow> rows) {
        Table table = new Table("案号", "案件", "期限", "暂定届满日", "依据");
        rows.forEach(row -> table.row(row.caseNumber(), row.caseTitle(), name(row.name(), row.obligor()),
                row.due().map(String::valueOf).orElse("—"), row.article()));
        return table.toString();
    }

    private static String name(String name, String obligor) {
        return obligor.isEmpty() ? name : name + "（" + obligor + "）";
    }

    private static String day(Object day, boolean provisional) {
        return day + (provisional ? " 暂定" : "");
    }

    private static String words(DeadlineMove move) {
        String kind = switch (move.kind()) {
            case MOVED -> "日期变动";
            case SURE -> "日期不变，确定";
            case UNSURE -> "日期不变，改为暂定";
        };
        return move.statedDue().map(day -> kind + "；文书载明 " + day).orElse(kind);
    }
}
