package org.huansun.workspace.csv;

/** What stands between two cells. */
public enum Separator {
    COMMA(',', "逗号"),
    SEMICOLON(';', "分号"),
    TAB('\t', "制表符（Tab）");

    private final char sign;
    private final String label;

    Separator(char sign, String label) {
        this.sign = sign;
        this.label = label;
    }

    /** The character itself. */
    public char sign() {
        return sign;
    }

    /** What people call it. */
    public String label() {
        return label;
    }
}
