package org.huansun.sync.bag;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.huansun.problem.Refused;

/** The bytes of a verified file, verified again on their way: the last comes only if all are still the same. */
final class VerifiedStream extends InputStream {

    private final BagContents.Found expected;
    private final String shown;
    private final InputStream bytes;
    private final MessageDigest sha256 = Sha256.digest();
    private long left;
    private boolean ended;

    /** Opens the file; {@code shown} is its name for people. */
    VerifiedStream(BagContents.Found expected, String shown) throws IOException {
        this.expected = expected;
        this.shown = shown;
        this.left = expected.size();
        this.bytes = expected.source().open();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        int got = bytes.read(buffer, offset, length);
        if (got >= 0) {
            sha256.update(buffer, offset, got);
            left -= got;
        }
        if (left <= 0 || got < 0) {
            end();
        }
        return got;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private void end() {
        if (left != 0 || !Sha256.hex(sha256).equals(expected.sha256())) {
            throw new Refused(BagTexts.of("changed-since-verified.what", shown),
                    BagTexts.of("changed-since-verified.remedy"));
        }
        ended = true;
    }
}
