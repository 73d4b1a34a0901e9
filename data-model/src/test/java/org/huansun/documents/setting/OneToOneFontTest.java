package org.huansun.documents.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneToOneFontTest {

    private static byte[] file(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(OneToOneFontTest.class.getResourceAsStream("/org/huansun/fonts/" + name))) {
            return stream.readAllBytes();
        }
    }

    private static TrueTypeFont parsed(byte[] font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(font));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"})
    void each_character_of_the_font_keeps_its_shape_and_width_and_has_a_glyph_of_its_own(String name) throws IOException {
        byte[] file = file(name);
        try (TrueTypeFont before = parsed(file); TrueTypeFont after = parsed(OneToOneFont.of(file))) {
            CmapLookup old = before.getUnicodeCmapLookup();
            CmapLookup made = after.getUnicodeCmapLookup();
            Map<Integer, Integer> owners = new HashMap<>();
            for (int character = 1; character <= Character.MAX_CODE_POINT; character++) {
                int glyph = made.getGlyphId(character);
                assertThat(glyph == 0).isEqualTo(old.getGlyphId(character) == 0);
                if (glyph != 0) {
                    assertThat(owners.put(glyph, character)).as(Character.getName(character)).isNull();
                    assertThat(after.getAdvanceWidth(glyph)).isEqualTo(before.getAdvanceWidth(old.getGlyphId(character)));
                    if (glyph >= before.getNumberOfGlyphs()) {
                        assertThat(after.getGlyph().getGlyph(glyph).getPath().getBounds2D())
                                .isEqualTo(before.getGlyph().getGlyph(old.getGlyphId(character)).getPath().getBounds2D());
                    }
                }
            }
            assertThat(owners).hasSizeGreaterThan(30_000);
            assertThat(after.getNumberOfGlyphs()).isGreaterThan(before.getNumberOfGlyphs());
        }
    }
}
