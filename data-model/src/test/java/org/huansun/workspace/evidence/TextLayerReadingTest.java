package org.huansun.workspace.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.huansun.workspace.evidence.TextLayer.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextLayerReadingTest {

    @TempDir
    Path folder;

    private TextLayer read(byte[] bytes) throws IOException {
        return TextLayerReading.read(Files.write(folder.resolve("file"), bytes));
    }

    @Test
    void text_is_read_in_whatever_encoding_it_was_saved() throws IOException {
        String words = "询问笔录：渗坑三处，气味刺鼻。";
        assertThat(read(words.getBytes(StandardCharsets.UTF_8))).isEqualTo(new TextLayer(State.READ, words));
        assertThat(read(words.getBytes(Charset.forName("GB18030")))).isEqualTo(new TextLayer(State.READ, words));
        assertThat(read(("\uFEFF" + words).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(new TextLayer(State.READ, words));
    }

    @Test
    void a_long_text_whose_looked_at_head_ends_within_a_character_is_text_all_the_same() throws IOException {
        for (int shift = 0; shift < 3; shift++) {
            String words = "x".repeat(shift) + "渗".repeat(4000);
            assertThat(read(words.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(words);
        }
    }

    @Test
    void a_picture_and_other_bytes_have_no_text() throws IOException {
        assertThat(read(SampleFiles.jpeg(16, 12, 1))).isEqualTo(new TextLayer(State.NONE, ""));
        assertThat(read(new byte[] {0, 1, 2, 3})).isEqualTo(new TextLayer(State.NONE, ""));
    }

    private static byte[] pdf(String words, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (!words.isEmpty()) {
                try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    pen.newLineAtOffset(50, 700);
                    pen.showText(words);
                    pen.endText();
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_pdf_gives_its_text_layer_and_a_scan_gives_none() throws IOException {
        assertThat(read(pdf("COD 386 mg/L", "")).text().strip()).isEqualTo("COD 386 mg/L");
        assertThat(read(pdf("", ""))).isEqualTo(new TextLayer(State.NONE, ""));
    }

    @Test
    void a_locked_and_a_broken_pdf_are_told_apart() throws IOException {
        assertThat(read(pdf("COD", "secret"))).isEqualTo(new TextLayer(State.LOCKED, ""));
        byte[] whole = pdf("COD", "");
        assertThat(read(SampleFiles.joined("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), new byte[500])).state()).isEqualTo(State.DAMAGED);
        for (int length = 20; length < whole.length; length += 37) {
            assertThat(read(Arrays.copyOf(whole, length)).state()).isIn(State.DAMAGED, State.NONE, State.READ);
        }
    }

    /** 300 MB of blanks in a page of some hundred kilobytes. */
    @Test
    void a_pdf_that_asks_for_more_memory_than_it_gets_is_given_up() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document);
            try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (int at = 0; at < 300; at++) {
                    content.write(blanks);
                }
            }
            page.setContents(stream);
            document.save(out);
        }
        assertThat(read(out.toByteArray()).state()).isIn(State.TOO_LARGE, State.NONE);
    }
}
