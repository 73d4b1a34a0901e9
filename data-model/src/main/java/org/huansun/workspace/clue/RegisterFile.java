package org.huansun.workspace.clue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.huansun.problem.BadInput;
import org.huansun.seed.Digests;
import org.huansun.workspace.csv.CsvFormat;
import org.huansun.workspace.csv.CsvFormatGuess;

/** A file that a user gives as a register of clues: its bytes, and how they are most likely written. */
public final class RegisterFile {

    /** A register is a table that people fill; what is bigger is something else, or many years in one. */
    private static final long BIGGEST = 32L << 20;
    private static final String SAVE_AS = "在 Excel 或 WPS 里用“另存为”选“CSV UTF-8（逗号分隔）”，再导入";

    private final String name;
    private final byte[] bytes;
    private final CsvFormat format;

    private RegisterFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        this.format = CsvFormatGuess.of(bytes);
    }

    /** @throws BadInput if there is no such file, it can't be read, or it is no text of cells */
    public static RegisterFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            long size = Files.size(file);
            if (size > BIGGEST) {
                throw new BadInput("文件有 " + (size >> 20) + " MB，线索登记表一次最多 " + (BIGGEST >> 20) + " MB", name,
                        "按年份或季度拆成几个文件，分次导入");
            }
            return of(name, Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            throw new BadInput("没有这个文件", file.toString(), "检查文件名和路径", missing);
        } catch (IOException unreadable) {
            throw new BadInput("文件读不出来（" + unreadable.getMessage() + "）", name, "关闭占用它的程序，或换一个位置再试", unreadable);
        }
    }

    /** @throws BadInput if the bytes are no text of cells */
    static RegisterFile of(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new BadInput("文件是空的", name, "选一个有内容的线索登记表");
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            throw new BadInput("这是 Excel 工作簿（.xlsx）或压缩包，不是 CSV", name, SAVE_AS);
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new BadInput("这是旧格式的 Excel 或 Word 文件（.xls、.doc），不是 CSV", name, SAVE_AS);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new BadInput("这是 UTF-16 编码的文本（Excel 的“Unicode 文本”）", name, SAVE_AS);
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F') || isMostlyNul(bytes)) {
            throw new BadInput("这不是文本文件", name, SAVE_AS);
        }
        return new RegisterFile(name, bytes);
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int at = 0; at < first.length; at++) {
            if ((bytes[at] & 0xFF) != first[at]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMostlyNul(byte[] bytes) {
        int looked = Math.min(bytes.length, 8192);
        int nul = 0;
        for (int at = 0; at < looked; at++) {
            nul += bytes[at] == 0 ? 1 : 0;
        }
        return nul * 10 > looked;
    }

    /** Its name, without the folder. */
    public String name() {
        return name;
    }

    /** How it is most likely written. */
    public CsvFormat format() {
        return format;
    }

    /** Of its bytes, in lower-case hexadecimal. */
    public String sha256() {
        return HexFormat.of().formatHex(Digests.sha256(bytes));
    }

    /** Its bytes themselves; nobody changes them. */
    byte[] bytes() {
        return bytes;
    }
}
