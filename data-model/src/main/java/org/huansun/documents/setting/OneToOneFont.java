package org.huansun.documents.setting;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A font in which every character has a glyph of its own. Noto Sans SC draws several hundred characters with the glyph of
 * another (⽣ and 生, ⼈ and 人, · and •), and a PDF keeps but one character for each glyph: text that is searched for, copied
 * or read aloud would not be the text that was set. Here each such character gets a copy of the glyph. What would put one glyph
 * in place of several characters (GSUB: ⸺ for ——) is left out, and with it all that only vertical text needs.
 */
final class OneToOneFont {

    private static final List<String> LEFT_OUT = List.of("GSUB", "GPOS", "GDEF", "VORG", "vhea", "vmtx");
    private static final int POST_HEAD = 32;
    private static final int NO_NAMES = 0x00030000;

    private final FontTables font;
    private final int glyphs;
    private final List<int[]> groups = new ArrayList<>();
    private final List<Integer> copied = new ArrayList<>();

    private OneToOneFont(byte[] file) {
        font = new FontTables(file);
        glyphs = Short.toUnsignedInt(font.get("maxp").getShort(4));
    }

    /** The same font, one to one. */
    static byte[] of(byte[] file) {
        OneToOneFont made = new OneToOneFont(file);
        LEFT_OUT.forEach(made.font::remove);
        made.separate();
        made.font.put("cmap", made.characters());
        made.outlines();
        made.widths();
        made.numbers();
        return made.font.file();
    }

    /** Of the characters that share a glyph the first keeps it, each other gets the next number behind the last glyph. */
    private void separate() {
        ByteBuffer map = fullMap(font.get("cmap"));
        Set<Integer> taken = new HashSet<>();
        for (int at = 0; at < map.getInt(12); at++) {
            int start = map.getInt(16 + 12 * at);
            int end = map.getInt(20 + 12 * at);
            int glyph = map.getInt(24 + 12 * at);
            for (int character = start; character <= end; character++, glyph++) {
                add(character, taken.add(glyph) ? glyph : copy(glyph));
            }
        }
    }

    private int copy(int glyph) {
        copied.add(glyph);
        return glyphs + copied.size() - 1;
    }

    private void add(int character, int glyph) {
        int[] last = groups.isEmpty() ? new int[] {0, -2, 0} : groups.getLast();
        if (last[1] == character - 1 && last[2] + character - last[0] == glyph) {
            last[1] = character;
        } else {
            groups.add(new int[] {character, character, glyph});
        }
    }

    /** The subtable that maps all of Unicode: format 12. */
    private static ByteBuffer fullMap(ByteBuffer cmap) {
        int count = Short.toUnsignedInt(cmap.getShort(2));
        for (int at = 0; at < count; at++) {
            ByteBuffer map = cmap.slice(cmap.getInt(8 + 8 * at), cmap.limit() - cmap.getInt(8 + 8 * at));
            if (map.getShort(0) == 12) {
                return map;
            }
        }
        throw new IllegalArgumentException("the font has no map of all of Unicode");
    }

    private byte[] characters() {
        int length = 16 + 12 * groups.size();
        ByteBuffer cmap = ByteBuffer.allocate(12 + length);
        cmap.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(12);
        cmap.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(groups.size());
        groups.forEach(group -> cmap.putInt(group[0]).putInt(group[1]).putInt(group[2]));
        return cmap.array();
    }

    private void outlines() {
        ByteBuffer loca = font.get("loca");
        boolean wide = font.get("head").getShort(50) != 0;
        int[] places = new int[glyphs + copied.size() + 1];
        for (int glyph = 0; glyph <= glyphs; glyph++) {
            places[glyph] = wide ? loca.getInt(4 * glyph) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph));
        }
        byte[] glyf = font.get("glyf").array();
        ByteArrayOutputStream drawn = new ByteArrayOutputStream(glyf.length);
        drawn.write(glyf, 0, places[glyphs]);
        for (int at = 0; at < copied.size(); at++) {
            int glyph = copied.get(at);
            drawn.write(glyf, places[glyph], places[glyph + 1] - places[glyph]);
            places[glyphs + at + 1] = drawn.size();
        }
        ByteBuffer all = ByteBuffer.allocate(4 * places.length);
        for (int place : places) {
            all.putInt(place);
        }
        font.put("glyf", drawn.toByteArray());
        font.put("loca", all.array());
        font.put("head", font.get("head").putShort(50, (short) 1).array());
    }

    private void widths() {
        ByteBuffer hmtx = font.get("hmtx");
        int whole = Short.toUnsignedInt(font.get("hhea").getShort(34));
        ByteBuffer all = ByteBuffer.allocate(4 * (glyphs + copied.size()));
        for (int at = 0; at < glyphs + copied.size(); at++) {
            int glyph = at < glyphs ? at : copied.get(at - glyphs);
            all.putShort(hmtx.getShort(4 * Math.min(glyph, whole - 1)));
            all.putShort(hmtx.getShort(glyph < whole ? 4 * glyph + 2 : 4 * whole + 2 * (glyph - whole)));
        }
        font.put("hmtx", all.array());
    }

    /** How many glyphs there are now. Their names, which nobody reads, are left out. */
    private void numbers() {
        short count = (short) (glyphs + copied.size());
        font.put("maxp", font.get("maxp").putShort(4, count).array());
        font.put("hhea", font.get("hhea").putShort(34, count).array());
        byte[] post = new byte[POST_HEAD];
        font.get("post").get(0, post);
        font.put("post", ByteBuffer.wrap(post).putInt(0, NO_NAMES).array());
    }
}
