package org.huansun.documents.setting;

/** Words that look alike; line ends in them are kept. */
public record Words(String text, Look look) {

    /** Plain words. */
    public static Words plain(String text) {
        return new Words(text, Look.PLAIN);
    }
}
