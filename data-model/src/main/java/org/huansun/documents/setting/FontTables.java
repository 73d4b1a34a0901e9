package org.huansun.documents.setting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a TrueType file (OpenType 1.9, "Organization of an OpenType Font"), each by its tag. */
final class FontTables {

    private static final int HEAD = 12;
    private static final int RECORD = 16;
    /** Stands behind the last table: the reader warns of a table that reaches to the file's end. */
    private static final int END = 4;

    private final int version;
    private final Map<String, byte[]> tables = new LinkedHashMap<>();

    FontTables(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(file);
        version = font.getInt(0);
        int count = Short.toUnsignedInt(font.getShort(4));
        for (int at = 0; at < count; at++) {
            int record = HEAD + at * RECORD;
            String tag = new String(file, record, 4, StandardCharsets.ISO_8859_1);
            byte[] table = new byte[font.getInt(record + 12)];
            font.get(font.getInt(record + 8), table);
            tables.put(tag, table);
        }
    }

    ByteBuffer get(String tag) {
        byte[] table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("the font has no table " + tag);
        }
        return ByteBuffer.wrap(table);
    }

    void put(String tag, byte[] table) {
        tables.put(tag, table);
    }

    void remove(String tag) {
        tables.remove(tag);
    }

    /** The file, its check sums left at zero: whoever embeds a part of it counts its own. */
    byte[] file() {
        int length = HEAD + RECORD * tables.size();
        for (byte[] table : tables.values()) {
            length += padded(table.length);
        }
        ByteBuffer font = ByteBuffer.allocate(length + END);
        int power = Integer.highestOneBit(tables.size());
        font.putInt(version).putShort((short) tables.size()).putShort((short) (power * RECORD))
                .putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((tables.size() - power) * RECORD));
        int place = HEAD + RECORD * tables.size();
        for (Map.Entry<String, byte[]> table : new TreeMap<>(tables).entrySet()) {
            font.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(0).putInt(place).putInt(table.getValue().length);
            font.put(place, table.getValue());
            place += padded(table.getValue().length);
        }
        return font.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
