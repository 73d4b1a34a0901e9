package org.huansun.sync.bag;

import java.util.Locale;

/** A number in a ZIP record, with its width in bytes; APPNOTE.TXT 6.3.x, 4.4. */
enum ZipField {

    SIGNATURE(4), VERSION_MADE_BY(2), VERSION_NEEDED(2), FLAGS(2), METHOD(2), TIME(2), DATE(2), CRC(4),
    COMPRESSED_SIZE(4), SIZE(4), NAME_LENGTH(2), EXTRA_LENGTH(2), COMMENT_LENGTH(2), DISK(2), INTERNAL_ATTRIBUTES(2),
    EXTERNAL_ATTRIBUTES(4), OFFSET(4), DIRECTORY_DISK(2), ENTRIES_HERE(2), ENTRIES(2), DIRECTORY_SIZE(4),
    DIRECTORY_OFFSET(4);

    private static final long ENCRYPTED = 1;
    private static final long DATA_DESCRIPTOR = 1 << 3;

    private final int width;

    ZipField(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    /** What is wrong if the field is not what it should be, but this. */
    Defect defect(long actual) {
        return switch (this) {
            case METHOD -> Defect.COMPRESSED;
            case TIME, DATE -> Defect.TIMESTAMP;
            case CRC -> Defect.CRC_MISMATCH;
            case EXTRA_LENGTH -> Defect.EXTRA_FIELD;
            case COMMENT_LENGTH -> Defect.COMMENT;
            case FLAGS -> (actual & ENCRYPTED) != 0 ? Defect.ENCRYPTED
                    : (actual & DATA_DESCRIPTOR) != 0 ? Defect.DATA_DESCRIPTOR : Defect.HEADER_FIELD;
            case SIGNATURE, VERSION_MADE_BY, VERSION_NEEDED, COMPRESSED_SIZE, SIZE, NAME_LENGTH, DISK,
                    INTERNAL_ATTRIBUTES, EXTERNAL_ATTRIBUTES, OFFSET, DIRECTORY_DISK, ENTRIES_HERE, ENTRIES,
                    DIRECTORY_SIZE, DIRECTORY_OFFSET -> Defect.HEADER_FIELD;
        };
    }

    /** Its name for people, in {@link BagTexts}. */
    String key() {
        return "field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
