package org.huansun.ui.sample;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.huansun.ui.kit.Theme;
import org.huansun.ui.kit.Tone;
import org.huansun.ui.shell.Page;
import org.huansun.ui.shell.PageNames;
import org.huansun.ui.shell.SearchHit;
import org.huansun.ui.shell.SettingsView;
import org.huansun.ui.shell.ShellActions;
import org.huansun.ui.shell.ShellModel;
import org.huansun.ui.shell.ShellView;

/** A frame around any sample page. */
public final class SampleShell {

    private SampleShell() {}

    public static ShellModel model(String page, Theme theme) {
        return model(page, theme, new ShellModel.Pill(Tone.MET, "离线 · 已保存"));
    }

    public static ShellModel model(String page, Theme theme, ShellModel.Pill pill) {
        ShellModel model = new ShellModel(page, pill);
        model.office().set("呼伦贝尔市生态环境局 · 现场二组");
        model.status().setAll("未发送 14 条记录、6 个文件", "上次备份 今天 08:12", "工作日历 确定至 2026-12-24");
        model.rulePack().set("规则包 NMG-2025");
        model.theme().set(theme);
        return model;
    }

    public static ShellView around(ShellModel model, Supplier<Node> content) {
        List<Page> pages = List.of(
                PageNames.today(content),
                PageNames.cases(content),
                PageNames.calendar(content),
                PageNames.meeting(content),
                PageNames.documents(),
                PageNames.archive(),
                PageNames.sync(content),
                PageNames.library(content),
                PageNames.settings(() -> new SettingsView(model)));
        return new ShellView(model, pages, List.of(PageNames.search(content), PageNames.arrangement(content)), actions());
    }

    private static ShellActions actions() {
        return new ShellActions() {
            @Override
            public void search(String words) {}

            @Override
            public void searchAll() {}

            @Override
            public void open(SearchHit hit) {}

            @Override
            public void help(String pageId) {}
        };
    }
}
