package newsroom.sic.intake.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** The record at the end of a zip archive that counts its entries (APPNOTE 4.3.16). */
record EndOfDirectory(int entries) {

    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int COUNT_AT = 10;

    static EndOfDirectory of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            int tail = (int) Math.min(channel.size(), LENGTH + LONGEST_COMMENT);
            ByteBuffer end = ByteBuffer.allocate(tail).order(ByteOrder.LITTLE_ENDIAN);
            channel.position(channel.size() - tail);
            while (end.hasRemaining() && channel.read(end) >= 0) {
                // until it is whole
            }
            for (int at = tail - LENGTH; at >= 0; at--) {
                if (end.getInt(at) == SIGNATURE) {
                    return new EndOfDirectory(Short.toUnsignedInt(end.getShort(at + COUNT_AT)));
                }
            }
        }
        throw new ZipException("no end of central directory");
    }
}
