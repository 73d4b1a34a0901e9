package org.huansun.ui.shell;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.huansun.ui.text.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The eight pages of the rail and settings, each with its id, name and icon; whoever wires gives the content. */
public final class PageNames {
    private PageNames() {}

    /** 今日. */
    public static Page today(Supplier<Node> content) {
        return new Page("today", Texts.text("rail.today"), Material2OutlinedMZ.TODAY, content);
    }

    /** 案件. */
    public static Page cases(Supplier<Node> content) {
        return new Page("cases", Texts.text("rail.cases"), Material2OutlinedAL.FOLDER_OPEN, content);
    }

    /** 期限日历. */
    public static Page calendar(Supplier<Node> content) {
        return new Page("calendar", Texts.text("rail.calendar"), Material2OutlinedAL.DATE_RANGE, content);
    }

    /** 磋商. */
    public static Page meeting(Supplier<Node> content) {
        return new Page("meeting", Texts.text("rail.meeting"), Material2OutlinedAL.FORUM, content);
    }

    /** 文书, not built yet. */
    public static Page documents() {
        return Page.missing(
                "documents", Texts.text("rail.documents"), Material2OutlinedAL.DESCRIPTION, Texts.text("rail.documents.why"));
    }

    /** 案卷, not built yet. */
    public static Page archive() {
        return Page.missing(
                "archive", Texts.text("rail.archive"), Material2OutlinedAL.ARCHIVE, Texts.text("rail.archive.why"));
    }

    /** 同步. */
    public static Page sync(Supplier<Node> content) {
        return new Page("sync", Texts.text("rail.sync"), Material2OutlinedMZ.SYNC_ALT, content);
    }

    /** 法规. */
    public static Page library(Supplier<Node> content) {
        return new Page("library", Texts.text("rail.library"), Material2OutlinedMZ.MENU_BOOK, content);
    }

    /** 搜索, which the search field leads to. */
    public static Page search(Supplier<Node> content) {
        return new Page("search", Texts.text("search.title"), Material2OutlinedMZ.SEARCH, content);
    }

    /** 载入放假安排, which the calendar and 今日 lead to. */
    public static Page arrangement(Supplier<Node> content) {
        return new Page("arrangement", Texts.text("arrangement.title"), Material2OutlinedAL.EVENT_AVAILABLE, content);
    }

    /** 设置. */
    public static Page settings(Supplier<Node> content) {
        return new Page("settings", Texts.text("rail.settings"), Material2OutlinedMZ.SETTINGS, content);
    }
}
