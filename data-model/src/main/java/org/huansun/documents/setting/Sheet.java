package org.huansun.documents.setting;

import java.util.List;

/**
 * 一份文书: what is printed, before it is set.
 *
 * @param title at its head and in the file's description
 * @param foot at the foot of every page, beside its number
 * @param keywords what a file search finds it by
 */
public record Sheet(String title, Paper paper, String foot, List<String> keywords, List<Block> blocks) {

    public Sheet {
        keywords = List.copyOf(keywords);
        blocks = List.copyOf(blocks);
    }

    /** How an A4 sheet lies. */
    public enum Paper {
        PORTRAIT,
        LANDSCAPE
    }
}
