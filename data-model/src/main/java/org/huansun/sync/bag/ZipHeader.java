package org.huansun.sync.bag;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The numbers of one ZIP record: read from bytes, or made in the canonical form. */
final class ZipHeader {

    private static final long VERSION = 10;
    private static final long DATE = 0x0021;

    private final ZipRecord kind;
    private final Map<ZipField, Long> values = new EnumMap<>(ZipField.class);

    private ZipHeader(ZipRecord kind) {
        this.kind = kind;
    }

    /** Reads a record; of too few bytes, what is not there is 0. */
    static ZipHeader parse(ZipRecord kind, byte[] bytes) {
        ZipHeader header = new ZipHeader(kind);
        int at = 0;
        for (ZipField field : kind.fields()) {
            long value = 0;
            for (int i = Math.min(at + field.width(), bytes.length) - 1; i >= at; i--) {
                value = value << 8 | bytes[i] & 0xFF;
            }
            header.values.put(field, value);
            at += field.width();
        }
        return header;
    }

    /** The canonical local header of an entry. */
    static ZipHeader local(StoredEntry entry) {
        return new ZipHeader(ZipRecord.LOCAL).with(ZipField.SIGNATURE, ZipRecord.LOCAL.signature()).entry(entry);
    }

    /** The canonical central directory header of an entry. */
    static ZipHeader central(StoredEntry entry) {
        return new ZipHeader(ZipRecord.CENTRAL).with(ZipField.SIGNATURE, ZipRecord.CENTRAL.signature()).entry(entry)
                .with(ZipField.VERSION_MADE_BY, VERSION).with(ZipField.OFFSET, entry.offset());
    }

    /** The canonical end record of a directory. */
    static ZipHeader end(long entries, long directoryStart, long directoryEnd) {
        return new ZipHeader(ZipRecord.END).with(ZipField.SIGNATURE, ZipRecord.END.signature())
                .with(ZipField.ENTRIES_HERE, entries).with(ZipField.ENTRIES, entries)
                .with(ZipField.DIRECTORY_SIZE, directoryEnd - directoryStart)
                .with(ZipField.DIRECTORY_OFFSET, directoryStart);
    }

    private ZipHeader entry(StoredEntry entry) {
        return with(ZipField.VERSION_NEEDED, VERSION).with(ZipField.DATE, DATE).with(ZipField.CRC, entry.crc())
                .with(ZipField.COMPRESSED_SIZE, entry.size()).with(ZipField.SIZE, entry.size())
                .with(ZipField.NAME_LENGTH, entry.name().length());
    }

    private ZipHeader with(ZipField field, long value) {
        values.put(field, value);
        return this;
    }

    /** A number, unsigned; 0 where the canonical form says nothing else. */
    long get(ZipField field) {
        return values.getOrDefault(field, 0L);
    }

    boolean signed() {
        return get(ZipField.SIGNATURE) == kind.signature();
    }

    /** The fields in which this record is not as it should be. */
    List<ZipField> differences(ZipHeader canonical) {
        return kind.fields().stream().filter(field -> get(field) != canonical.get(field)).toList();
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(kind.length()).order(ByteOrder.LITTLE_ENDIAN);
        for (ZipField field : kind.fields()) {
            if (field.width() == Integer.BYTES) {
                bytes.putInt((int) get(field));
            } else {
                bytes.putShort((short) get(field));
            }
        }
        return bytes.array();
    }
}
