package newsroom.sic.intake.page;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsroom.sic.intake.format.Piece;
import newsroom.sic.intake.format.Stated;
import newsroom.sic.intake.format.Typeset;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Refusal.Kind;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads web pages. */
public final class Pages {

    private static final Pattern WORD_PROCESSOR =
            Pattern.compile("(?i)(LibreOffice|OpenOffice|Microsoft Word|Google Docs)\\b");

    private Pages() {}

    /**
     * The article of a page, and what the page states about it.
     *
     * @param declared as the page was said to be on its way here; null where nothing was said
     * @param address where it came from; null where nobody knows
     * @throws Refusal when the page is too large, holds no article, asks to sign in and says little
     *     else, or holds bytes in it that are no characters
     */
    public static Piece read(byte[] bytes, @Nullable Charset declared, @Nullable URI address) {
        Document page = Markup.parse(bytes, declared);
        boolean asksToSignIn = SignIn.isAsked(page);
        JsonLd described = JsonLd.of(page);
        Typeset typeset = Typeset.of(page);
        List<Stated> stated = Told.by(page, described, address);
        Setting setting = setting(page, described, typeset);
        List<Double> likely = likely(page, setting);
        String body = paragraphs(described.body());
        Piece piece =
                Body.isCutShort(Body.text(setting, likely), body)
                        ? Layout.of(setting, body, stated)
                        : Layout.of(setting, likely, stated);
        if (piece.text().isEmpty()) {
            throw new Refusal(Kind.INVALID, "intake.refused.page-empty");
        }
        if (asksToSignIn) {
            SignIn.refuseUnlessMore(piece.text());
        }
        if (piece.text().indexOf('\uFFFD') >= 0) {
            throw new Refusal(Kind.INVALID, "intake.refused.page-characters");
        }
        return piece;
    }

    /**
     * The text of the body alone, paragraphs parted by an empty line; empty where there is none.
     *
     * @throws Refusal when the page is too large
     */
    public static String body(byte[] bytes) {
        Document page = Markup.parse(bytes, null);
        JsonLd described = JsonLd.of(page);
        Setting setting = setting(page, described, Typeset.of(page));
        String text = Body.text(setting, likely(page, setting));
        String stated = paragraphs(described.body());
        return Body.isCutShort(text, stated) ? stated : text;
    }

    /** What a word processor wrote as a page has nothing around it that is no copy. */
    private static List<Double> likely(Document page, Setting setting) {
        boolean document =
                page.select("meta[name=generator]").stream()
                        .anyMatch(meta -> WORD_PROCESSOR.matcher(meta.attr("content")).lookingAt());
        return document ? Collections.nCopies(setting.blocks.size(), 1.0) : Body.judge(setting);
    }

    private static String paragraphs(String stated) {
        return stated.lines()
                .map(line -> Plain.text(line).strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    static Setting setting(byte[] bytes, @Nullable Charset declared) {
        Document page = Markup.parse(bytes, declared);
        return setting(page, JsonLd.of(page), Typeset.of(page));
    }

    private static Setting setting(Document page, JsonLd described, Typeset typeset) {
        String hidden = Markup.strip(page);
        return new Setting(page, described.body(), typeset.notes(), typeset.struck() + hidden);
    }
}
