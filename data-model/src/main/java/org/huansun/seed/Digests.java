package org.huansun.seed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, which every Java platform has. */
public final class Digests {

    private Digests() {}

    /** A new, empty SHA-256 digest. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The 32 bytes of the digest of some bytes. */
    public static byte[] sha256(byte[] bytes) {
        return sha256().digest(bytes);
    }
}
