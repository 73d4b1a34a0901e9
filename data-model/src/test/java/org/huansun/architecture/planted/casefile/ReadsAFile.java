package org.huansun.architecture.planted.casefile;

import java.nio.file.Files;
import java.nio.file.Path;

/** Breaks a rule of the house, so that the test of the rule can be seen to fail. */
final class ReadsAFile {

    boolean isThere(Path file) {
        return Files.exists(file);
    }
}
