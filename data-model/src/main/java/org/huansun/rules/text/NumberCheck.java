package org.huansun.rules.text;

import java.util.List;
import org.huansun.problem.BadInput;

/** Holds a new article against those before it: its number must be the next one. */
final class NumberCheck {

    private static final String REMEDY = "请对照官方文本核对这个文件，改正后重新导入";

    private final String name;
    private final List<ArticleLines> before;
    private final Heads heads;

    NumberCheck(String name, List<ArticleLines> before, Heads heads) {
        this.name = name;
        this.before = before;
        this.heads = heads;
    }

    /** @throws BadInput if the article that begins at the index is not the next one */
    void check(Head head, int index) {
        int expected = before.size() + 1;
        if (head.number() == expected) {
            return;
        }
        String where = name + " 第 " + heads.lines().get(index).number() + " 行";
        if (head.number() < expected) {
            int first = before.get(head.number() - 1).firstLine();
            throw new BadInput(head.article() + "重复出现，前一处在第 " + first + " 行", where, REMEDY);
        }
        throw new BadInput(gap(head, expected, index), where, REMEDY);
    }

    private String gap(Head head, int expected, int index) {
        String wanted = heads.numbering().write(expected);
        return heads.find(expected, index)
                .map(later -> "条文次序不对：此处应为" + wanted + "，却是" + head.article() + "；" + wanted + "在第 "
                        + later.number() + " 行")
                .orElse("缺少" + wanted + missingUpTo(head.number() - 1, expected) + "：此处已是" + head.article());
    }

    private String missingUpTo(int last, int expected) {
        return last == expected ? "" : "至" + heads.numbering().write(last);
    }
}
