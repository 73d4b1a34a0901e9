package org.huansun.workspace.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** An EXIF block, big endian: a TIFF head, the main directory, EXIF's own and that of the satellites. */
public final class ExifBlock {

    private final Map<Integer, Value> main = new TreeMap<>();
    private final Map<Integer, Value> exif = new TreeMap<>();
    private final Map<Integer, Value> gps = new TreeMap<>();

    private record Value(int type, int count, byte[] bytes) {

        static Value words(String words) {
            byte[] bytes = (words + "\0").getBytes(StandardCharsets.UTF_8);
            return new Value(2, bytes.length, bytes);
        }

        static Value number(int number) {
            return new Value(3, 1, ByteBuffer.allocate(4).putShort((short) number).array());
        }

        static Value link(int offset) {
            return new Value(4, 1, ByteBuffer.allocate(4).putInt(offset).array());
        }

        static Value thirds(long... thousandths) {
            ByteBuffer parts = ByteBuffer.allocate(24);
            for (long part : thousandths) {
                parts.putInt((int) part).putInt(1000);
            }
            return new Value(5, 3, parts.array());
        }
    }

    /** Make and model. */
    public ExifBlock device(String make, String model) {
        main.put(0x010F, Value.words(make));
        main.put(0x0110, Value.words(model));
        return this;
    }

    /** How the picture is to be turned, 1 to 8. */
    public ExifBlock orientation(int turn) {
        main.put(0x0112, Value.number(turn));
        return this;
    }

    /** When it was taken, such as 2026:03:05 10:21:33. */
    public ExifBlock taken(String time) {
        exif.put(0x9003, Value.words(time));
        return this;
    }

    /** The zone of that, such as +08:00. */
    public ExifBlock zone(String offset) {
        exif.put(0x9011, Value.words(offset));
        return this;
    }

    /** Where it was taken: degrees, minutes, seconds in thousandths. */
    public ExifBlock place(String northOrSouth, long[] latitude, String eastOrWest, long[] longitude) {
        gps.put(1, Value.words(northOrSouth));
        gps.put(2, Value.thirds(latitude));
        gps.put(3, Value.words(eastOrWest));
        gps.put(4, Value.thirds(longitude));
        return this;
    }

    /** The satellites' time in UTC: day such as 2026:03:05, hours, minutes, seconds in thousandths. */
    public ExifBlock satellite(String day, long... time) {
        gps.put(7, Value.thirds(time));
        gps.put(29, Value.words(day));
        return this;
    }

    /** The coordinate system. */
    public ExifBlock datum(String name) {
        gps.put(18, Value.words(name));
        return this;
    }

    byte[] bytes() {
        main.put(0x8769, Value.link(0));
        main.put(0x8825, Value.link(0));
        int exifAt = 8 + length(main);
        int gpsAt = exifAt + length(exif);
        main.put(0x8769, Value.link(exifAt));
        main.put(0x8825, Value.link(gpsAt));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8});
        out.writeBytes(directory(main, 8));
        out.writeBytes(directory(exif, exifAt));
        out.writeBytes(directory(gps, gpsAt));
        return out.toByteArray();
    }

    private static int length(Map<Integer, Value> values) {
        return 6 + 12 * values.size() + values.values().stream().mapToInt(value -> value.bytes.length > 4 ? value.bytes.length : 0).sum();
    }

    private static byte[] directory(Map<Integer, Value> values, int at) {
        ByteBuffer out = ByteBuffer.allocate(length(values)).putShort((short) values.size());
        int more = at + 6 + 12 * values.size();
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        for (Map.Entry<Integer, Value> tag : values.entrySet()) {
            Value value = tag.getValue();
            out.putShort(tag.getKey().shortValue()).putShort((short) value.type).putInt(value.count);
            if (value.bytes.length > 4) {
                out.putInt(more + rest.size());
                rest.writeBytes(value.bytes);
            } else {
                out.put(java.util.Arrays.copyOf(value.bytes, 4));
            }
        }
        return out.putInt(0).put(rest.toByteArray()).array();
    }
}
