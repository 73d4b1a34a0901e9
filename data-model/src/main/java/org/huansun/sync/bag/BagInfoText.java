package org.huansun.sync.bag;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code bag-info.txt} (RFC 8493, 2.2.2).
 *
 * @param tags its lines but Payload-Oxum, in order
 * @param oxum the value of Payload-Oxum, if it has one
 */
record BagInfoText(List<BagTag> tags, Optional<String> oxum) {

    private static final String COLON = ": ";

    BagInfoText {
        tags = List.copyOf(tags);
    }

    /** The text for a payload of so many bytes in so many files. */
    static BagInfoText of(List<BagTag> tags, long octets, long files) {
        return new BagInfoText(tags, Optional.of(oxum(octets, files)));
    }

    /** Octets and files of a payload, as Payload-Oxum says them. */
    static String oxum(long octets, long files) {
        return octets + "." + files;
    }

    /** Takes what it understands, and leaves out the rest; {@link #bytes()} then gives other bytes than these. */
    static BagInfoText parse(byte[] text) {
        List<BagTag> tags = new ArrayList<>();
        Optional<String> oxum = Optional.empty();
        for (String line : new String(text, StandardCharsets.UTF_8).split("\n", -1)) {
            int colon = line.indexOf(COLON);
            String label = colon < 0 ? "" : line.substring(0, colon);
            String value = colon < 0 ? "" : line.substring(colon + COLON.length());
            if (label.equals(CanonicalForm.OXUM)) {
                oxum = Optional.of(value);
            } else if (BagTag.allowed(label, value)) {
                tags.add(new BagTag(label, value));
            }
        }
        return new BagInfoText(tags, oxum);
    }

    /** The canonical text. */
    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        tags.forEach(tag -> line(text, tag.label(), tag.value()));
        oxum.ifPresent(value -> line(text, CanonicalForm.OXUM, value));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append(label).append(COLON).append(value).append('\n');
    }
}
