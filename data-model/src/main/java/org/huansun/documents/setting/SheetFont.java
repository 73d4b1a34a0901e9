package org.huansun.documents.setting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typeface of all papers, Noto Sans SC (OFL), made one to one. Made once, and kept while there is room. */
final class SheetFont {

    static final String FAMILY = "Noto Sans SC";

    private static final String FOLDER = "/org/huansun/fonts/";
    private static final Map<Weight, SoftReference<SheetFont>> KEPT = new HashMap<>();

    private final TrueTypeFont font;
    private final CmapLookup characters;

    /** The two weights, as CSS numbers them. */
    enum Weight {
        REGULAR("NotoSansSC-Regular.ttf", 400),
        BOLD("NotoSansSC-Bold.ttf", 700);

        private final String file;
        private final int number;

        Weight(String file, int number) {
            this.file = file;
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    private SheetFont(Weight weight) {
        try (InputStream stream = SheetFont.class.getResourceAsStream(FOLDER + weight.file)) {
            if (stream == null) {
                throw new IllegalStateException("the font is missing: " + weight.file);
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(OneToOneFont.of(stream.readAllBytes())));
            characters = font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static synchronized SheetFont of(Weight weight) {
        SoftReference<SheetFont> kept = KEPT.get(weight);
        SheetFont known = kept == null ? null : kept.get();
        if (known == null) {
            known = new SheetFont(weight);
            KEPT.put(weight, new SoftReference<>(known));
        }
        return known;
    }

    /** What a PDF embeds a part of; reads as it goes, so that only one paper may be set at a time. */
    TrueTypeFont font() {
        return font;
    }

    /** Whether there is a glyph for a character. */
    boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }
}
