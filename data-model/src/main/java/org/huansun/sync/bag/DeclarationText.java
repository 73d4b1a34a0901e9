package org.huansun.sync.bag;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code bagit.txt} of another version than ours (RFC 8493, 2.1.1). */
final class DeclarationText {

    private static final Pattern OTHER = Pattern.compile("BagIt-Version: (?!1\\.0\\s)(\\d{1,3}\\.\\d{1,3})\\s");

    private DeclarationText() {
    }

    /** The version that it declares, if that is not 1.0. */
    static Optional<String> version(byte[] text) {
        Matcher matcher = OTHER.matcher(new String(text, StandardCharsets.ISO_8859_1));
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
