package org.huansun.rules;

/**
 * One article in our own words.
 *
 * @param number from 1, without gaps
 * @param article as the text numbers it: 第二十七条, or 六
 * @param heading our topic word
 * @param digest our own words; the official text is imported by the user
 * @param enforcement whether a case workbench can do anything with it
 */
public record Article(int number, String article, String heading, String digest, Enforcement enforcement) {

    /** Whether an article holds anything that can be enforced or listed in a case. */
    public enum Enforcement {
        SOME,
        NONE
    }
}
