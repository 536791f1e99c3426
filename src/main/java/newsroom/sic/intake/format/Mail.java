package newsroom.sic.intake.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import newsroom.sic.intake.format.Part.Role;
import newsroom.sic.intake.format.Stated.Field;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/** A message (RFC 5322, MIME): its subject and its words; of two renderings the plain one. */
final class Mail {

    private static final String HEADER = "e-mail header: ";
    private static final int DEEPEST = 20;

    private static final MimeConfig LIMITS =
            MimeConfig.custom()
                    .setMaxLineLen(1_000_000)
                    .setMaxHeaderCount(1_000)
                    .setMaxHeaderLen(100_000)
                    .setMaxContentLen(64L * 1024 * 1024)
                    .build();

    private final PieceText text = new PieceText();
    private @Nullable Entity plain;
    private @Nullable Entity html;

    private Mail() {}

    static Piece read(byte[] bytes) {
        try {
            return new Mail().all(parse(bytes));
        } catch (IOException e) {
            throw Unreadable.because("mail-broken");
        }
    }

    static Message parse(byte[] bytes) throws IOException {
        refuseNesting(bytes);
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LIMITS);
        return builder.parseMessage(new ByteArrayInputStream(bytes));
    }

    /** Each level reads through all those around it: too many are found before a tree is built. */
    private static void refuseNesting(byte[] bytes) throws IOException {
        var tokens = new MimeTokenStream(LIMITS);
        try {
            tokens.parse(new ByteArrayInputStream(bytes));
            int depth = 0;
            for (EntityState state = tokens.getState();
                    state != EntityState.T_END_OF_STREAM;
                    state = tokens.next()) {
                depth +=
                        switch (state) {
                            case T_START_MULTIPART, T_START_MESSAGE -> 1;
                            case T_END_MULTIPART, T_END_MESSAGE -> -1;
                            default -> 0;
                        };
                if (depth > DEEPEST) {
                    throw Unreadable.tooLarge("xml-depth");
                }
            }
        } catch (MimeException e) {
            throw Unreadable.because("mail-broken");
        }
    }

    private Piece all(Message message) throws IOException {
        headers(message);
        look(message, 0);
        @Nullable String subject = message.getSubject();
        if (subject != null) {
            text.block(Role.HEADLINE, subject);
        }
        if (plain != null) {
            plain(decoded(plain));
        } else if (html != null) {
            HtmlText.write(decoded(html), text);
        }
        return text.piece();
    }

    private void headers(Message message) {
        text.state(Field.HEADLINE, message.getSubject(), HEADER + "Subject");
        if (message.getFrom() != null && !message.getFrom().isEmpty()) {
            Mailbox from = message.getFrom().get(0);
            text.state(
                    Field.BYLINE,
                    from.getName() == null ? from.getAddress() : from.getName(),
                    HEADER + "From");
        }
        text.state(Field.OUTLET, header(message, "Organization"), HEADER + "Organization");
        text.state(Field.PUBLISHED_ON, header(message, "Date"), HEADER + "Date");
        text.state(
                Field.LANGUAGE, header(message, "Content-Language"), HEADER + "Content-Language");
        text.state(
                Field.ADDRESS,
                header(message, "Archived-At").replaceAll("[<>]", ""),
                HEADER + "Archived-At");
    }

    static String header(Entity entity, String name) {
        var field = entity.getHeader().getField(name);
        return field == null ? "" : String.valueOf(field.getBody()).strip();
    }

    private void look(Entity entity, int depth) {
        if (depth > DEEPEST) {
            throw Unreadable.tooLarge("xml-depth");
        }
        Body body = entity.getBody();
        if (body instanceof Multipart parts) {
            parts.getBodyParts().forEach(part -> look(part, depth + 1));
        } else if (body instanceof SingleBody && isShown(entity)) {
            if (entity.getMimeType().equals("text/plain") && plain == null) {
                plain = entity;
            } else if (entity.getMimeType().equals("text/html") && html == null) {
                html = entity;
            }
        } else {
            String name = entity.getFilename();
            text.leaveOut("[" + (name == null ? entity.getMimeType() : name) + "]");
        }
    }

    private static boolean isShown(Entity entity) {
        return !"attachment".equals(entity.getDispositionType())
                && entity.getMimeType().startsWith("text/");
    }

    /** Below "-- " stands who wrote it, and no copy (RFC 3676, section 4.3). */
    private void plain(String words) {
        String lines = words.replace("\r\n", "\n");
        int signature = lines.lastIndexOf("\n-- \n");
        text.block(null, signature < 0 ? lines : lines.substring(0, signature));
        if (signature >= 0) {
            text.block(Role.FURNITURE, lines.substring(signature + 1));
        }
    }

    private static String decoded(Entity entity) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ((SingleBody) entity.getBody()).writeTo(bytes);
        @Nullable String said = entity.getCharset();
        try {
            Charset charset = said == null ? UTF_8 : Charset.forName(said);
            // what says ASCII and is more than that is UTF-8 nowadays
            return strictly(
                    bytes.toByteArray(), charset.name().equals("US-ASCII") ? UTF_8 : charset);
        } catch (CharacterCodingException e) {
            throw Unreadable.because("mail-charset", said == null ? "UTF-8" : said);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            throw Unreadable.because("mail-charset", String.valueOf(said));
        }
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
