package newsroom.sic.intake.page;

import java.util.regex.Pattern;

/** Words by which a short block betrays what it is for. */
final class Cues {

    private static final int OF_SHORT_BLOCKS = 60;

    static final Cues MORE =
            new Cues(
                    "^\\W*(read (more|also|next|the)|also read|see also|see more|related|more (on|from|about|stories|news|in|great)|more:|recommended|don.?t miss|you may|you might|trending|most (read|popular|viewed)|popular|latest|watch|listen|click here|continue reading|view (all|more|gallery)|leggi anche|lea tambi[eé]n|lee tambi[eé]n|leia (mais|tamb[eé]m)|veja (mais|tamb[eé]m)|te puede interesar|mehr (zum|lesen|dazu)|lesen sie|auch interessant|lire (aussi|la suite)|à lire|voir aussi|lees (ook|meer)|les (også|mer)|läs (också|mer|även)|læs (også|mere)|czytaj|zobacz|čtěte|читайте|смотрите|baca juga|ayrıca|関連|相关|相關|推荐)");
    static final Cues APPEAL =
            new Cues(
                    "(newsletter|subscri|sign up|sign in|log in|logged in|register|donat|support (us|our)|follow (us|@|me)|like us|join (us|our|the)|download (the|our)|our app|cookie|javascript|browser|inbox|e-?mail address|@ ?twitter|on (twitter|facebook|instagram|whatsapp|telegram)|abonn|suscr|assin|iscriv|inscri|prenumer|zapisz|подпис|share (this|on|your)|leave a (comment|reply)|comments? (are|is)|advertisement|advertiser|sponsored|affiliate|commission|terms of|privacy policy|write to|contact us|get in touch)");
    static final Cues PICTURE =
            new Cues(
                    "(^\\W*(photo|image|picture|video|foto|bild|credit|courtesy|quelle|fuente|crédit|источник|фото)|photo (by|credit|:)|image (credit|:|source)|getty|shutterstock|reuters/|/reuters|ap photo|/ap\\b|afp|\\(photo|\\(image|via ap|file photo|photograph|screenshot|image \\d|\\d ?(/|of) ?\\d)");
    static final Cues BYLINE =
            new Cues(
                    "(^\\W*(by|von|par|por|di|door|av|af|written by|posted by|published|updated|posted|reporting by|editing by|about the author|author|editor|with (reporting|files)|additional reporting|staff|correspondent)\\b|contributed to this|reporter|is an? .{0,40}(writer|editor|reporter|correspondent|journalist|author|columnist))");
    static final Cues RIGHTS =
            new Cues(
                    "(©|\\(c\\)|copyright|all rights reserved|rights reserved|reproduc|may not be|permission|alle rechte|derechos reservados|tous droits)");
    static final Cues DATE =
            new Cues(
                    "(\\b(19|20)\\d\\d\\b|\\b\\d{1,2}[:.h]\\d\\d\\b|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d|\\b(ago|min read|minutes?|hours?)\\b)");
    static final Cues ADDRESS = new Cues("(https?://|www\\.|@[a-z0-9]|\\.(com|org|net)\\b)");
    static final Cues BRACKETS = new Cues("^\\s*[\\[(<{|*•→»▶+#-]|[\\])>}|→»▶]\\s*$");

    /** Few words may be many characters, all of them marks. */
    private static final int LONGEST = 5_000;

    private final Pattern pattern;

    private Cues(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean in(Block block) {
        return block.words() <= OF_SHORT_BLOCKS
                && block.text().length() <= LONGEST
                && in(block.text());
    }

    boolean in(String text) {
        return pattern.matcher(text).find();
    }
}
