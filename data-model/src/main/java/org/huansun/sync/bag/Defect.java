package org.huansun.sync.bag;

import java.util.Locale;

/** What can be wrong with a package. The code of each is its name in kebab-case, and a contract. */
enum Defect {

    EMPTY_FILE, NOT_A_ZIP, TRUNCATED, TRAILING_BYTES, LEADING_BYTES, UNACCOUNTED_BYTES, ENTRY_OUT_OF_BOUNDS, OVERLAP,
    TOO_LARGE, TOO_MANY_FILES, WRONG_ORDER, HEADER_FIELD, TIMESTAMP, COMPRESSED, ENCRYPTED, DATA_DESCRIPTOR,
    EXTRA_FIELD, COMMENT, ZIP64, CRC_MISMATCH,

    NAME_NOT_ALLOWED, NAME_TWIN, DUPLICATE_NAME, DIRECTORY_ENTRY, SYMBOLIC_LINK, NOT_A_REGULAR_FILE, EMPTY_DIRECTORY,
    NOT_A_BAG,

    BAGIT_VERSION, BAGIT_NOT_CANONICAL, BAG_INFO_NOT_CANONICAL, OXUM_MISSING, OXUM_MISMATCH, MANIFEST_NOT_CANONICAL,
    TAG_FILE_TOO_LARGE, DIGEST_MISMATCH, MISSING_FILE, UNEXPECTED_FILE, LISTED_IN_THE_WRONG_PLACE, NO_PAYLOAD,

    MORE_PROBLEMS;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    String code() {
        return code;
    }

    /** The sentence in {@link BagTexts}. */
    String key() {
        return "problem." + code;
    }
}
