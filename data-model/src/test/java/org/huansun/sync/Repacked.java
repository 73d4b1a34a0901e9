package org.huansun.sync;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huansun.sync.bag.BagFile;
import org.huansun.sync.bag.BagTag;
import org.huansun.sync.bag.BagVerifier;
import org.huansun.sync.bag.BagWriter;
import org.huansun.sync.bag.OpenBag;
import org.huansun.sync.bag.PayloadFile;
import org.huansun.workspace.EntryJson;

/** The contents of a package, to be changed and bagged again: a proper bag of what is no proper package. */
final class Repacked {

    final List<BagTag> tags = new ArrayList<>();
    final Map<String, byte[]> files = new TreeMap<>();

    Repacked(Path zip) {
        try (OpenBag bag = BagVerifier.open(zip)) {
            tags.addAll(bag.report().tags());
            for (BagFile file : bag.report().files()) {
                files.put(file.path(), bag.bytes(file.path(), Integer.MAX_VALUE - 16));
            }
        }
    }

    /** The lines of a file of entries. */
    List<String> lines(String path) {
        return new ArrayList<>(new String(bytes(path), StandardCharsets.UTF_8).lines().toList());
    }

    byte[] bytes(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException(path);
        }
        return bytes;
    }

    Repacked put(String path, List<String> lines) {
        files.put(path, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Repacked put(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    Path writeTo(Path zip) {
        List<PayloadFile> payload = new ArrayList<>();
        files.forEach((path, bytes) ->
                payload.add(new PayloadFile(path, bytes.length, EntryJson.hash(bytes),
                        () -> new ByteArrayInputStream(bytes))));
        new BagWriter(tags, payload).writeTo(zip);
        return zip;
    }
}
