package org.huansun.rules;

import java.util.List;
import java.util.Optional;
import org.huansun.rules.ClueRegister.Column;
import org.huansun.rules.ClueRegister.Content;
import org.huansun.rules.ClueRegister.Exclusion;
import org.huansun.rules.ClueRegister.Exclusion.Sign;
import org.huansun.seed.SeedSection;

/** Reads what a rule pack file says of the list of clues. */
final class ClueRegisterReader {

    private ClueRegisterReader() {}

    static ClueRegister read(SeedSection item) {
        item.only("name", "article", "to", "duty", "form", "columns", "exclusions", "note");
        List<Column> columns = item.sections("columns").stream().map(ClueRegisterReader::column).toList();
        if (columns.isEmpty()) {
            throw item.mistake("columns", "清单没有一列", "至少写一列，如 - {content: title, head: 线索名称}");
        }
        return new ClueRegister(item.text("name"), item.text("article"), item.maybeText("to"), item.text("duty"),
                item.choice("form", ClueRegister.Form.class), columns,
                item.sections("exclusions").stream().map(ClueRegisterReader::exclusion).toList(), item.maybeText("note"));
    }

    private static Column column(SeedSection item) {
        item.only("content", "head");
        return new Column(item.choice("content", Content.class), item.text("head"));
    }

    private static Exclusion exclusion(SeedSection item) {
        item.only("id", "article", "shownBy", "list", "text");
        Sign sign = item.choice("shownBy", Sign.class);
        Optional<String> list = item.maybeText("list");
        if (sign == Sign.SITUATION && list.isEmpty()) {
            throw item.mistake("shownBy", "没有写情形在哪个清单里", "写 list: decline-situations 的样子");
        }
        return new Exclusion(item.text("id"), item.text("article"), sign, list, item.text("text"));
    }
}
