package org.huansun.sync.bag;

/**
 * One thing that is wrong with a package.
 *
 * @param code kebab-case and stable, to be read by machines; see {@code bag.properties}, {@code problem.…}
 * @param path the file in the bag ({@code data/} included), made fit to be shown; empty for the package as a whole
 * @param text a sentence that says what is wrong and what it means
 */
public record BagProblem(String code, String path, String text) {
}
