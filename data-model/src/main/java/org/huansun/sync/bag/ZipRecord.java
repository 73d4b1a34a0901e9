package org.huansun.sync.bag;

import static org.huansun.sync.bag.ZipField.COMMENT_LENGTH;
import static org.huansun.sync.bag.ZipField.COMPRESSED_SIZE;
import static org.huansun.sync.bag.ZipField.CRC;
import static org.huansun.sync.bag.ZipField.DATE;
import static org.huansun.sync.bag.ZipField.DIRECTORY_DISK;
import static org.huansun.sync.bag.ZipField.DIRECTORY_OFFSET;
import static org.huansun.sync.bag.ZipField.DIRECTORY_SIZE;
import static org.huansun.sync.bag.ZipField.DISK;
import static org.huansun.sync.bag.ZipField.ENTRIES;
import static org.huansun.sync.bag.ZipField.ENTRIES_HERE;
import static org.huansun.sync.bag.ZipField.EXTERNAL_ATTRIBUTES;
import static org.huansun.sync.bag.ZipField.EXTRA_LENGTH;
import static org.huansun.sync.bag.ZipField.FLAGS;
import static org.huansun.sync.bag.ZipField.INTERNAL_ATTRIBUTES;
import static org.huansun.sync.bag.ZipField.METHOD;
import static org.huansun.sync.bag.ZipField.NAME_LENGTH;
import static org.huansun.sync.bag.ZipField.OFFSET;
import static org.huansun.sync.bag.ZipField.SIGNATURE;
import static org.huansun.sync.bag.ZipField.SIZE;
import static org.huansun.sync.bag.ZipField.TIME;
import static org.huansun.sync.bag.ZipField.VERSION_MADE_BY;
import static org.huansun.sync.bag.ZipField.VERSION_NEEDED;

import java.util.List;

/** The records of a ZIP that we know: their signature, and their numbers in order (APPNOTE.TXT 6.3.x). */
enum ZipRecord {

    /** 4.3.7; name and extra field follow. */
    LOCAL(0x04034b50, SIGNATURE, VERSION_NEEDED, FLAGS, METHOD, TIME, DATE, CRC, COMPRESSED_SIZE, SIZE, NAME_LENGTH,
            EXTRA_LENGTH),

    /** 4.3.12; name, extra field and comment follow. */
    CENTRAL(0x02014b50, SIGNATURE, VERSION_MADE_BY, VERSION_NEEDED, FLAGS, METHOD, TIME, DATE, CRC, COMPRESSED_SIZE,
            SIZE, NAME_LENGTH, EXTRA_LENGTH, COMMENT_LENGTH, DISK, INTERNAL_ATTRIBUTES, EXTERNAL_ATTRIBUTES, OFFSET),

    /** 4.3.16; the comment follows. */
    END(0x06054b50, SIGNATURE, DISK, DIRECTORY_DISK, ENTRIES_HERE, ENTRIES, DIRECTORY_SIZE, DIRECTORY_OFFSET,
            COMMENT_LENGTH),

    /** 4.3.15, of which we only ask whether it is there; its other fields are left out. */
    ZIP64_LOCATOR(0x07064b50, SIGNATURE);

    private final long signature;
    private final List<ZipField> fields;
    private final int length;

    ZipRecord(long signature, ZipField... fields) {
        this.signature = signature;
        this.fields = List.of(fields);
        this.length = this.fields.stream().mapToInt(ZipField::width).sum();
    }

    long signature() {
        return signature;
    }

    List<ZipField> fields() {
        return fields;
    }

    /** Bytes up to the first part of variable length. */
    int length() {
        return length;
    }
}
