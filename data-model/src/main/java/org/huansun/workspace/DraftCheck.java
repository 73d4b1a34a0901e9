package org.huansun.workspace;

import java.time.LocalDate;
import java.util.Optional;
import org.huansun.problem.BadInput;
import org.huansun.rules.EntryType;
import org.huansun.rules.EntryTypes;

/** Whether a draft can be recorded. What is merely missing is no obstacle: it can be recorded later. */
final class DraftCheck {


    private final EntryTypes types;
    private final LocalDate today;

    DraftCheck(EntryTypes types, LocalDate today) {
        this.types = types;
        this.today = today;
    }

    /**
     * @param earlier the case before this draft
     * @throws BadInput with what is wrong and what to do; nothing is recorded then
     */
    void check(Draft draft, CaseSoFar earlier) {
        EntryType type = types.find(draft.type()).orElseThrow(() -> new BadInput("没有“" + draft.type() + "”这种案情记录",
                "记录类型", types.nearest(draft.type()).map(near -> "是不是 " + near + "（" + types.nameOf(near) + "）？")
                        .orElse("用词汇表里的一种")));
        checkDay(draft, type);
        checkBody(draft, type);
        draft.supersedes().ifPresent(target -> checkTarget(draft, target, earlier));
        if (draft.type().equals("entry-superseded") && draft.supersedes().isEmpty()) {
            throw new BadInput("没有写明撤销哪一条记录", "撤销", "给出原记录的编号");
        }
    }

    private void checkDay(Draft draft, EntryType type) {
        if (draft.on().isBefore(Draft.EARLIEST)) {
            throw new BadInput(draft.on() + " 太早了，环境保护法（试行）1979-09-13 才公布", type.name(), "检查年份");
        }
        if (draft.on().isAfter(today) && !Draft.mayLieAhead(draft.type())) {
            throw new BadInput(draft.on() + " 还没有到（这台电脑今天是 " + today + "）", type.name(), "检查日期，或校正电脑的时钟");
        }
    }

    private static void checkBody(Draft draft, EntryType type) {
        AttributeCheck.misfits(type, draft.body()).entrySet().stream().findFirst().ifPresent(found -> {
            String label = type.attribute(found.getKey()).map(EntryType.Attribute::label).orElse(found.getKey());
            throw new BadInput(found.getValue().what(), label, found.getValue().remedy());
        });
    }

    private static void checkTarget(Draft draft, String target, CaseSoFar earlier) {
        Optional<Entry> entry = earlier.entry(target);
        if (entry.isEmpty()) {
            throw new BadInput("本案没有这条记录", target, "在案情记录里选要更正的一条");
        }
        if (!earlier.counts(entry.get())) {
            throw new BadInput("这条记录已经被更正或撤销", target, "更正现在有效的那一条");
        }
        if (!draft.type().equals("entry-superseded") && !draft.type().equals(entry.get().type())) {
            throw new BadInput("更正应与原记录同类（" + entry.get().type() + "）", draft.type(), "不再成立的记录用 entry-superseded 撤销");
        }
        if (draft.body().text("reason").filter(reason -> !reason.isBlank()).isEmpty()) {
            throw new BadInput("更正和撤销要写理由", "理由", "写明为什么（reason）");
        }
    }
}
