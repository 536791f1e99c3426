package newsroom.sic.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.NewArticle;
import newsroom.sic.article.Origin;
import newsroom.sic.intake.format.Format;
import newsroom.sic.intake.format.Part;
import newsroom.sic.intake.format.Piece;
import newsroom.sic.intake.format.Unreadable;
import newsroom.sic.intake.worker.Workers;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.WellFormed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes copy of a file: the pieces that its format gives up, each with what is known of it. */
@Component
class Copy {

    private final Workers workers;

    Copy(Workers workers) {
        this.workers = workers;
    }

    /**
     * Reads a file that holds no other files.
     *
     * @throws Refusal when it cannot be read; all of it, or nothing
     */
    List<NewArticle> of(Upload upload, ArticleDetails details, @Nullable Charset encoding) {
        try {
            Format format = upload.format();
            if (!format.isText() || upload.isRow()) {
                return pieces(upload, details, format, format.word(), upload.bytes());
            }
            Decoded decoded = new Decoder(upload.name()).decode(upload.bytes(), encoding);
            if (format == Format.TEXT) {
                Origin origin = new Origin("TEXT", original(upload), List.of(), List.of(), "");
                return List.of(
                        new NewArticle(
                                details,
                                decoded.text(),
                                decoded.encoding(),
                                upload.name(),
                                origin));
            }
            byte[] text = decoded.text().getBytes(StandardCharsets.UTF_8);
            return pieces(upload, details, format, decoded.encoding(), text);
        } catch (Unreadable e) {
            throw Reasons.of(upload.name(), e);
        }
    }

    private List<NewArticle> pieces(
            Upload upload, ArticleDetails details, Format format, String readAs, byte[] bytes) {
        List<Piece> pieces = workers.read(format, bytes);
        if (pieces.isEmpty()) {
            throw Unreadable.because("no-text");
        }
        List<NewArticle> copies = new ArrayList<>();
        for (Piece piece : pieces) {
            String text = PlainText.of(upload.name(), piece.text());
            refuseFlaws(upload.name(), text);
            Details known = Details.of(details, piece.stated());
            Origin origin =
                    new Origin(
                            format.name(),
                            original(upload),
                            known.said(),
                            piece.parts().stream().map(Copy::role).toList(),
                            visible(piece.leftOut()));
            copies.add(new NewArticle(known.known(), text, readAs, upload.name(), origin));
        }
        return copies;
    }

    private static Origin.Original original(Upload upload) {
        return new Origin.Original(upload.source().sha256(), upload.source().bytes().length);
    }

    private static Origin.KnownRole role(Part part) {
        Origin.Role role =
                switch (part.role()) {
                    case HEADLINE -> Origin.Role.HEADLINE;
                    case HEADING -> Origin.Role.CROSSHEAD;
                    case CAPTION -> Origin.Role.CAPTION;
                    case LIST, TABLE, FOOTNOTE -> Origin.Role.BODY;
                    case FURNITURE -> Origin.Role.FURNITURE;
                };
        return new Origin.KnownRole(role, part.start(), part.end());
    }

    private static void refuseFlaws(String fileName, String text) {
        WellFormed.flawIn(text)
                .ifPresent(flaw -> {
                    throw new Refusal(
                            Refusal.Kind.INVALID,
                            "intake.refused.flaw-in-document",
                            fileName,
                            flaw.name(),
                            flaw.number(),
                            flaw.position() + 1);
                });
    }

    /** What is only looked at shows its flaws instead of keeping the article out. */
    private static String visible(String leftOut) {
        var text = new StringBuilder(leftOut.length());
        leftOut.codePoints().forEach(c -> text.appendCodePoint(WellFormed.isFlaw(c) ? 0xFFFD : c));
        return text.toString();
    }
}
