package org.huansun.sync.bag;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a source while it is packed: one byte more than was announced at most, and its failures told apart from
 * those of the disk that is written to.
 */
final class SourceStream extends InputStream {

    private final BagMember member;
    private final InputStream bytes;
    private long left;

    SourceStream(BagMember member) {
        this.member = member;
        this.left = Math.addExact(member.size(), 1);
        try {
            this.bytes = member.source().open();
        } catch (IOException e) {
            throw IoFailure.SOURCE_NOT_READ.because(e, member.name());
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (left == 0) {
            return -1;
        }
        try {
            int got = bytes.read(buffer, offset, (int) Math.min(length, left));
            left -= Math.max(got, 0);
            return got;
        } catch (IOException e) {
            throw IoFailure.SOURCE_NOT_READ.because(e, member.name());
        }
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw IoFailure.SOURCE_NOT_READ.because(e, member.name());
        }
    }
}
