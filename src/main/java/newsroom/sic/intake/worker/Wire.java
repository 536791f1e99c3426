package newsroom.sic.intake.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import newsroom.sic.intake.format.Format;
import newsroom.sic.intake.format.Part;
import newsroom.sic.intake.format.Piece;
import newsroom.sic.intake.format.Stated;
import newsroom.sic.intake.format.Unreadable;

/**
 * What goes between a desk and its workers: a file one way, its pieces or the reason against it the
 * other way. Lengths are believed up to a bound, so that a worker gone wild cannot fill the desk.
 */
final class Wire {

    private static final int LONGEST = 64 * 1024 * 1024;
    private static final int MOST = 1_000_000;

    private static final int PIECES = 1;
    private static final int UNREADABLE = 2;

    private Wire() {}

    static void ask(DataOutputStream out, Format format, byte[] file) throws IOException {
        out.writeUTF(format.name());
        write(out, file);
        out.flush();
    }

    static Format format(DataInputStream in) throws IOException {
        return one(Format.class, in);
    }

    static byte[] file(DataInputStream in) throws IOException {
        return bytes(in);
    }

    static void answer(DataOutputStream out, List<Piece> pieces) throws IOException {
        out.writeByte(PIECES);
        out.writeInt(pieces.size());
        for (Piece piece : pieces) {
            write(out, piece.text());
            out.writeInt(piece.stated().size());
            for (Stated stated : piece.stated()) {
                out.writeUTF(stated.field().name());
                write(out, stated.value());
                write(out, stated.where());
            }
            out.writeInt(piece.parts().size());
            for (Part part : piece.parts()) {
                out.writeUTF(part.role().name());
                out.writeInt(part.start());
                out.writeInt(part.end());
            }
            write(out, piece.leftOut());
        }
        out.flush();
    }

    static void answer(DataOutputStream out, Unreadable reason) throws IOException {
        out.writeByte(UNREADABLE);
        out.writeBoolean(reason.isTooLarge());
        write(out, reason.reason());
        out.writeInt(reason.arguments().size());
        for (String argument : reason.arguments()) {
            write(out, argument);
        }
        out.flush();
    }

    /**
     * What the worker says.
     *
     * @throws Unreadable when that is the answer
     * @throws IOException when it says nothing, or nothing that makes sense
     */
    static List<Piece> answer(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case PIECES -> pieces(in);
            case UNREADABLE -> throw unreadable(in);
            default -> throw new IOException("no answer");
        };
    }

    private static List<Piece> pieces(DataInputStream in) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (int n = count(in); n > 0; n--) {
            String text = string(in);
            List<Stated> stated = new ArrayList<>();
            for (int i = count(in); i > 0; i--) {
                stated.add(new Stated(one(Stated.Field.class, in), string(in), string(in)));
            }
            List<Part> parts = new ArrayList<>();
            for (int i = count(in); i > 0; i--) {
                parts.add(new Part(one(Part.Role.class, in), in.readInt(), in.readInt()));
            }
            pieces.add(new Piece(text, stated, parts, string(in)));
        }
        return pieces;
    }

    private static Unreadable unreadable(DataInputStream in) throws IOException {
        boolean tooLarge = in.readBoolean();
        String reason = string(in);
        var arguments = new String[Math.min(count(in), 10)];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = string(in);
        }
        return tooLarge
                ? Unreadable.tooLarge(reason, arguments)
                : Unreadable.because(reason, arguments);
    }

    private static <T extends Enum<T>> T one(Class<T> of, DataInputStream in) throws IOException {
        try {
            return Enum.valueOf(of, in.readUTF());
        } catch (IllegalArgumentException e) {
            throw new IOException("no such constant", e);
        }
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("too many");
        }
        return count;
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        write(out, text.getBytes(UTF_8));
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(bytes(in), UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("too long");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("breaks off");
        }
        return bytes;
    }
}
