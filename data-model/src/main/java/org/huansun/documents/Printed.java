package org.huansun.documents;

import java.time.Instant;

/**
 * Who printed a paper and when.
 *
 * @param note what the reader has to know of the view that was printed, such as that it is of an earlier day; or empty
 */
public record Printed(String by, Instant at, String note) {}
