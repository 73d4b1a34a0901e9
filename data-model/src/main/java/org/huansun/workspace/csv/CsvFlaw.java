package org.huansun.workspace.csv;

/** What is wrong with a record, so that its cells can't be trusted. */
public enum CsvFlaw {
    /** A quotation mark opens a cell, and none closes it. */
    QUOTE_NOT_CLOSED("引号没有成对：一格以 \" 开头，后面没有找到收尾的 \""),
    /** Something stands between a closing quotation mark and the next separator. */
    WORDS_BEHIND_A_QUOTE("引号没有成对：收尾的 \" 后面还有字"),
    /** Fewer or more cells than the head has. */
    OTHER_WIDTH("格数与表头不同"),
    /** Bytes that the file's code doesn't have. */
    OTHER_CODE("编码与整个文件不同"),
    /** Bytes of value nought, which no text has. */
    NUL("有空字节（NUL），这一行损坏了");

    private final String words;

    CsvFlaw(String words) {
        this.words = words;
    }

    /** What a user reads. */
    public String words() {
        return words;
    }
}
