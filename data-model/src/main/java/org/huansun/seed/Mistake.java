package org.huansun.seed;

/**
 * One mistake in a data file.
 *
 * @param file the file as the user named it
 * @param line counted from 1
 * @param expected what stands there and what was expected, in Chinese
 * @param remedy what to write instead
 */
public record Mistake(String file, int line, String expected, String remedy) {

    /** One line for people: file, line, what was expected, what to do. */
    public String sentence() {
        return file + " 第 " + line + " 行：" + expected + "。" + remedy + "。";
    }
}
