package newsroom.sic.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A zip written byte by byte (APPNOTE 4.3), that says of its entries what no program would. */
final class ForgedZip {

    private static final int LOCKED = 1;
    private static final int SAID_BEHIND = 8;
    private static final int DEFLATED = 8;

    /** A symbolic link, as Unix marks it in the upper half. */
    private static final int LINK = 0120777 << 16;

    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private byte[] listed = {};
    private int entries;

    /**
     * An entry.
     *
     * @param saidSize what it says that its words come to, in bytes
     */
    ForgedZip entry(String name, String words, int saidSize) throws IOException {
        return add(name, words, saidSize, 0, 0);
    }

    ForgedZip locked(String name, String words) throws IOException {
        return add(name, words, words.length(), LOCKED, 0);
    }

    ForgedZip link(String name, String to) throws IOException {
        return add(name, to, to.length(), 0, LINK);
    }

    /**
     * An entry as it is, that says behind itself how long it was.
     *
     * @param listedSize what the directory says of it
     */
    ForgedZip unsaid(String name, String words, int listedSize) {
        byte[] content = words.getBytes(UTF_8);
        byte[] called = name.getBytes(UTF_8);
        int at = files.size();
        files.writeBytes(little(4).putInt(0x04034b50).array());
        files.writeBytes(common(called, SAID_BEHIND, 0, 0, 0, 0));
        files.writeBytes(called);
        files.writeBytes(content);
        files.writeBytes(
                little(16)
                        .putInt(0x08074b50)
                        .putInt(crc(content))
                        .putInt(content.length)
                        .putInt(content.length)
                        .array());
        byte[] common = common(called, SAID_BEHIND, 0, crc(content), listedSize, listedSize);
        listed = listed(called, common, 0, at);
        return listedAgain(1);
    }

    /** The last entry stands in the directory that many times more. */
    ForgedZip listedAgain(int times) {
        for (int i = 0; i < times; i++) {
            directory.writeBytes(listed);
            entries++;
        }
        return this;
    }

    private ForgedZip add(String name, String words, int saidSize, int flags, int attributes)
            throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(9, true))) {
            out.write(words.getBytes(UTF_8));
        }
        byte[] called = name.getBytes(UTF_8);
        byte[] common =
                common(
                        called,
                        flags,
                        DEFLATED,
                        crc(words.getBytes(UTF_8)),
                        packed.size(),
                        saidSize);
        int at = files.size();
        files.writeBytes(little(4).putInt(0x04034b50).array());
        files.writeBytes(common);
        files.writeBytes(called);
        files.writeBytes(packed.toByteArray());
        listed = listed(called, common, attributes, at);
        return listedAgain(1);
    }

    private static int crc(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }

    /** What stands before an entry and in the directory alike. */
    private static byte[] common(
            byte[] called, int flags, int method, int crc, int packed, int size) {
        return little(26)
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) method)
                .putInt(0)
                .putInt(crc)
                .putInt(packed)
                .putInt(size)
                .putShort((short) called.length)
                .putShort((short) 0)
                .array();
    }

    private static byte[] listed(byte[] called, byte[] common, int attributes, int at) {
        return little(46 + called.length)
                .putInt(0x02014b50)
                .putShort((short) (3 << 8))
                .put(common)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(attributes)
                .putInt(at)
                .put(called)
                .array();
    }

    byte[] bytes() {
        var all = new ByteArrayOutputStream();
        all.writeBytes(files.toByteArray());
        all.writeBytes(directory.toByteArray());
        all.writeBytes(
                little(22)
                        .putInt(0x06054b50)
                        .putInt(0)
                        .putShort((short) entries)
                        .putShort((short) entries)
                        .putInt(directory.size())
                        .putInt(files.size())
                        .putShort((short) 0)
                        .array());
        return all.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
