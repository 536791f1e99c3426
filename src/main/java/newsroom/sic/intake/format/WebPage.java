package newsroom.sic.intake.format;

import java.net.URI;
import java.nio.charset.Charset;
import newsroom.sic.intake.page.Pages;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A page as one format among others: what it is refused for, in the words for files. */
final class WebPage {

    private WebPage() {}

    static Piece read(byte[] bytes, @Nullable Charset declared, @Nullable URI address) {
        try {
            return Pages.read(bytes, declared, address);
        } catch (Refusal refusal) {
            String reason =
                    switch (refusal.key()) {
                        case "intake.refused.page-too-large" -> "html-too-large";
                        case "intake.refused.page-characters" -> "html-characters";
                        case "intake.refused.page-sign-in" -> "html-sign-in";
                        default -> "html-empty";
                    };
            throw refusal.kind() == Refusal.Kind.TOO_LARGE
                    ? Unreadable.tooLarge(reason)
                    : Unreadable.because(reason);
        }
    }
}
