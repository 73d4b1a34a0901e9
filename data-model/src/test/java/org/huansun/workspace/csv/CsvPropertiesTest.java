package org.huansun.workspace.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Tables are read as they were written, and no bytes whatever do harm. */
class CsvPropertiesTest {

    private static final CsvFormat WRITTEN = new CsvFormat(TextCode.UTF_8, Separator.COMMA);

    @Property(tries = 500)
    void what_is_written_is_read_back(@ForAll("tables") List<List<String>> rows) {
        List<String> heads = rows.getFirst().stream().map(cell -> "列").toList();
        byte[] bytes = new CsvTable(heads, rows).text().getBytes(StandardCharsets.UTF_8);

        List<List<String>> read = new ArrayList<>();
        CsvRecords.of(bytes, WRITTEN).forEachRemaining(record -> {
            assertThat(record.flaw()).isEmpty();
            read.add(record.cells().stream().map(CsvTable::unmarked).toList());
        });

        assertThat(read.subList(1, read.size())).isEqualTo(rows);
        assertThat(CsvFormatGuess.code(bytes)).isEqualTo(TextCode.UTF_8);
    }

    @Property(tries = 500)
    void no_cell_of_a_written_table_is_a_formula(@ForAll("cells") String cell) {
        byte[] bytes = new CsvTable(List.of("列"), List.of(List.of(cell))).text().getBytes(StandardCharsets.UTF_8);
        CsvRecords records = CsvRecords.of(bytes, WRITTEN);
        records.next();
        assertThat(records.next().cells().getFirst()).doesNotMatch("(?s)[=+@\\-＝＋＠－\\t\\r].*");
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.integers().between(2, 5).flatMap(width -> cells().list().ofSize(width).list().ofMinSize(1).ofMaxSize(8));
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings().withChars("线索县，、,;\t\"'=+-@\r\n ＝１２ab\u3000").ofMaxLength(8);
    }

    @Property(tries = 1000)
    void any_bytes_give_records_whose_lines_ascend_and_end_with_the_file(@ForAll("files") byte[] bytes) {
        for (Separator separator : Separator.values()) {
            for (TextCode code : TextCode.values()) {
                CsvRecords records = CsvRecords.of(bytes, new CsvFormat(code, separator)).expecting(3);
                int line = 0;
                while (records.hasNext()) {
                    CsvRecord record = records.next();
                    assertThat(record.line()).isGreaterThan(line);
                    line = record.line();
                }
                assertThat(records.position()).isEqualTo(bytes.length);
            }
        }
        CsvFormatGuess.of(bytes);
    }

    @Provide
    Arbitrary<byte[]> files() {
        return Arbitraries.oneOf(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(200),
                Arbitraries.of((byte) '"', (byte) ',', (byte) '\n', (byte) '\r', (byte) 'a', (byte) 0, (byte) 0xE4, (byte) 0x84)
                        .array(byte[].class).ofMaxSize(60));
    }

    @Property(tries = 300)
    void of_a_file_with_broken_rows_the_whole_rows_are_read_and_each_broken_one_is_told(
            @ForAll long seed, @ForAll @Size(min = 1, max = 30) List<Boolean> broken, @ForAll TextCode code,
            @ForAll("lineEnds") String lineEnd) {
        Random random = new Random(seed);
        Charset charset = Charset.forName(code.label());
        List<List<String>> whole = new ArrayList<>();
        List<Integer> brokenLines = new ArrayList<>();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(("名称,日期,地点" + lineEnd).getBytes(charset));
        int line = 2;
        for (boolean isBroken : broken) {
            if (isBroken) {
                brokenLines.add(line);
                file.writeBytes(brokenRow(random, charset, code));
                line++;
            } else {
                List<String> cells = List.of("案" + random.nextInt(1000), "说“好”, 第" + lineEnd + "二行", "\"引\"");
                whole.add(cells);
                file.writeBytes(("\"" + cells.get(0) + "\",\"" + cells.get(1) + "\",\"\"\"引\"\"\"").getBytes(charset));
                line += 2;
            }
            file.writeBytes(lineEnd.getBytes(charset));
        }
        List<List<String>> read = new ArrayList<>();
        List<Integer> told = new ArrayList<>();
        CsvRecords records = CsvRecords.of(file.toByteArray(), new CsvFormat(code, Separator.COMMA)).expecting(3);
        records.next();
        records.forEachRemaining(record -> {
            if (record.flaw().isEmpty()) {
                read.add(record.cells());
            } else {
                told.add(record.line());
            }
        });
        assertThat(told).isEqualTo(brokenLines);
        assertThat(read).isEqualTo(whole);
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    private static byte[] brokenRow(Random random, Charset charset, TextCode code) {
        return switch (random.nextInt(5)) {
            case 0 -> "\"没有收尾,2026-05-09,某县".getBytes(charset);
            case 1 -> "少一格,2026-05-09".getBytes(charset);
            case 2 -> "多一格,2026-05-09,某县,又一格".getBytes(charset);
            case 3 -> "别的编码的一行,2026-05-09,某县".getBytes(Charset.forName(code.other().label()));
            default -> "空字节\0,2026-05-09,某县".getBytes(charset);
        };
    }

    @Property(tries = 200)
    void the_code_is_found_out_of_any_chinese_words(@ForAll("chinese") String words, @ForAll TextCode code) {
        byte[] bytes = ("名称,日期\n" + words + ",2026-05-09\n").getBytes(Charset.forName(code.label()));
        assertThat(CsvFormatGuess.of(bytes)).isEqualTo(new CsvFormat(code, Separator.COMMA));
        assertThat(Optional.of(CsvFormatGuess.code(bytes))).contains(code);
    }

    @Provide
    Arbitrary<String> chinese() {
        return Arbitraries.strings().withCharRange('\u4E00', '\u9FA5').ofMinLength(2).ofMaxLength(40);
    }
}
