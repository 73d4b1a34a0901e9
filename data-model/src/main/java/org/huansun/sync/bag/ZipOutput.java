package org.huansun.sync.bag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/** Writes files end to end, their directory after them (APPNOTE.TXT 6.3.x, 4.3.6), from the beginning of a file. */
final class ZipOutput {

    private final FileChannel channel;

    ZipOutput(FileChannel channel) {
        this.channel = channel;
    }

    void write(List<BagMember> members) throws IOException {
        List<StoredEntry> entries = new ArrayList<>();
        for (BagMember member : members) {
            entries.add(write(member));
        }
        long start = channel.position();
        for (StoredEntry entry : entries) {
            append(ZipHeader.central(entry).bytes());
            append(entry.nameBytes());
        }
        append(ZipHeader.end(entries.size(), start, channel.position()).bytes());
    }

    /** The CRC stands before the bytes, and is known after them: the header is written twice. */
    private StoredEntry write(BagMember member) throws IOException {
        StoredEntry unmeasured = member.at(channel.position(), 0);
        append(ZipHeader.local(unmeasured).bytes());
        append(unmeasured.nameBytes());
        Measured measured = copy(member);
        if (measured.size() != member.size() || !measured.sha256().equals(member.sha256())) {
            throw BagRefusal.SOURCE_CHANGED.badInput(member.name());
        }
        StoredEntry entry = member.at(unmeasured.offset(), measured.crc());
        ByteBuffer header = ByteBuffer.wrap(ZipHeader.local(entry).bytes());
        while (header.hasRemaining()) {
            channel.write(header, entry.offset() + header.position());
        }
        return entry;
    }

    private Measured copy(BagMember member) throws IOException {
        try (InputStream bytes = new SourceStream(member)) {
            return Measured.of(bytes, member.size(), (chunk, length) -> append(ByteBuffer.wrap(chunk, 0, length)));
        }
    }

    private void append(byte[] bytes) throws IOException {
        append(ByteBuffer.wrap(bytes));
    }

    private void append(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
