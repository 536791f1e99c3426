package newsroom.sic.account.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import newsroom.sic.account.Language;
import newsroom.sic.account.Person;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The language of an answer: the one that the signed-in person has chosen, else the first that the
 * browser asks for and Sic speaks, else English.
 */
@Component("localeResolver")
class Tongue extends AcceptHeaderLocaleResolver {

    Tongue() {
        setSupportedLocales(Language.spoken());
        setDefaultLocale(Language.spoken().getFirst());
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Locale chosen =
                request.getAttribute(ToldWhoIsThere.ME) instanceof Person me
                        ? me.looks().language().locale()
                        : null;
        return chosen == null ? super.resolveLocale(request) : chosen;
    }
}
