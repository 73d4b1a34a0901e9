package org.huansun.sync.bag;

import java.util.Locale;
import org.huansun.problem.BadInput;

/** Why a package is not written, or a file not looked at, each with what to do. */
enum BagRefusal {

    LABEL_NOT_ALLOWED, VALUE_NOT_ALLOWED, INFO_TOO_LARGE, NO_PAYLOAD, PATH_NOT_ALLOWED, PATH_CLASH, TOO_MANY_FILES,
    TOO_LARGE, SOURCE_CHANGED, FOLDER_MISSING, TARGET_NOT_A_FILE, DISK_FULL, PACKAGE_MISSING, FILE_TOO_LARGE;

    private final String key = "refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * The refusal as it is thrown.
     *
     * @param where the file, as a person would look for it
     * @param details what the sentence needs
     */
    BadInput badInput(String where, String... details) {
        return new BadInput(BagTexts.of(whatKey(), details), where, BagTexts.of(remedyKey(), details));
    }

    String whatKey() {
        return key + ".what";
    }

    String remedyKey() {
        return key + ".remedy";
    }
}
