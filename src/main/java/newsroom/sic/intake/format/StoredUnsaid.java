package newsroom.sic.intake.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Zips with entries that stand there unpacked and tell their length only behind them (APPNOTE
 * 4.3.9, method 0 with bit 3), so that nobody who comes from the front knows where they end. Such a
 * zip is written anew, each length before its entry as the directory at the end has it; every other
 * zip stays as it is, and so does one whose directory cannot be true.
 */
final class StoredUnsaid {

    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int LISTED = 0x02014b50;
    private static final int LISTED_LENGTH = 46;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private static final int SAID_BEHIND = 8;

    private final byte[] zip;
    private final ByteBuffer bytes;

    private StoredUnsaid(byte[] zip) {
        this.zip = zip;
        this.bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** An entry as the directory has it. */
    private record Listed(int flags, int method, int crc, long packed, long size, long at) {

        boolean isUnsaid() {
            return method == 0 && (flags & SAID_BEHIND) != 0;
        }
    }

    static byte[] said(byte[] zip) {
        var all = new StoredUnsaid(zip);
        List<Listed> listed = all.listed();
        return listed.stream().anyMatch(Listed::isUnsaid) ? all.anew(listed) : zip;
    }

    private List<Listed> listed() {
        List<Listed> listed = new ArrayList<>();
        int end = end();
        long at = end < 0 ? end : Integer.toUnsignedLong(bytes.getInt(end + 16));
        while (at >= 0 && at + LISTED_LENGTH <= end && bytes.getInt((int) at) == LISTED) {
            int from = (int) at;
            listed.add(
                    new Listed(
                            unsigned(from + 8),
                            unsigned(from + 10),
                            bytes.getInt(from + 16),
                            Integer.toUnsignedLong(bytes.getInt(from + 20)),
                            Integer.toUnsignedLong(bytes.getInt(from + 24)),
                            Integer.toUnsignedLong(bytes.getInt(from + 42))));
            at +=
                    LISTED_LENGTH
                            + unsigned(from + 28)
                            + unsigned(from + 30)
                            + (long) unsigned(from + 32);
        }
        return listed;
    }

    /** Where the end of the directory is told; -1 where nowhere. */
    private int end() {
        int first = Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT);
        for (int at = zip.length - END_LENGTH; at >= first; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private byte[] anew(List<Listed> listed) {
        long all = 0;
        for (Listed entry : listed) {
            all += LOCAL_LENGTH + LISTED_LENGTH + entry.packed;
            if (all > zip.length || !isThere(entry)) {
                return zip;
            }
        }
        var out = new ByteArrayOutputStream(zip.length);
        listed.forEach(entry -> write(entry, out));
        return out.toByteArray();
    }

    private boolean isThere(Listed entry) {
        return entry.at + LOCAL_LENGTH <= zip.length
                && bytes.getInt((int) entry.at) == LOCAL
                && content((int) entry.at) + entry.packed <= zip.length;
    }

    private long content(int at) {
        return (long) at + LOCAL_LENGTH + unsigned(at + 26) + unsigned(at + 28);
    }

    private void write(Listed entry, ByteArrayOutputStream out) {
        int at = (int) entry.at;
        int name = unsigned(at + 26);
        long size = entry.method == 0 ? entry.packed : entry.size;
        byte[] head =
                ByteBuffer.allocate(LOCAL_LENGTH)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(LOCAL)
                        .putShort((short) 20)
                        .putShort((short) (entry.flags & ~SAID_BEHIND))
                        .putShort((short) entry.method)
                        .putInt(0)
                        .putInt(entry.crc)
                        .putInt((int) entry.packed)
                        .putInt((int) size)
                        .putShort((short) name)
                        .putShort((short) 0)
                        .array();
        out.writeBytes(head);
        out.write(zip, at + LOCAL_LENGTH, name);
        out.write(zip, (int) content(at), (int) entry.packed);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
