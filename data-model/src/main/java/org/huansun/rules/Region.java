package org.huansun.rules;

/** A code that packs and cases name their region with; {@code CN} is the whole country. */
public record Region(String code) {

    /** The region whose packs serve where nothing else does. */
    public static final Region NATION = new Region("CN");

    public Region {
        if (!code.matches("[A-Z]{2,8}")) {
            throw new IllegalArgumentException(code);
        }
    }
}
