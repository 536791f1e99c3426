package newsroom.sic.account.door;

import jakarta.servlet.http.HttpServletRequest;
import newsroom.sic.account.Person;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The log "sic.security": one line for each refusal, {@code key="value"} throughout, so that
 * nothing a visitor sends can look like a line of its own. Values are escaped to printable ASCII
 * and letters, and cut at {@value #LONGEST} characters.
 */
@Component
public class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("sic.security");
    private static final int LONGEST = 200;
    private static final String WHY = SecurityLog.class.getName() + ".why";
    private static final String WHO = SecurityLog.class.getName() + ".who";

    /** Keeps the reason for the line that is written once the answer is known. */
    public static void because(HttpServletRequest request, String why) {
        if (request.getAttribute(WHY) == null) {
            request.setAttribute(WHY, why);
        }
    }

    /** The same for a refusal that is shown at a form. */
    public void because(HttpServletRequest request, Refusal no, String where) {
        because(request, where + ": " + no.kind());
    }

    public static void isFrom(HttpServletRequest request, Person person) {
        request.setAttribute(WHO, person.username());
    }

    void refused(HttpServletRequest request, int status) {
        LOG.warn(
                "refused status=\"{}\" why={} method={} path={} from={} account={} agent={}",
                status,
                quoted(request.getAttribute(WHY)),
                quoted(request.getMethod()),
                quoted(withoutSecrets(request.getRequestURI())),
                quoted(request.getRemoteAddr()),
                quoted(request.getAttribute(WHO)),
                quoted(request.getHeader("User-Agent")));
    }

    /** Something about an account that one wants to see beside the refusals. */
    public void noted(HttpServletRequest request, String what, String username) {
        LOG.info(
                "noted what={} account={} from={} agent={}",
                quoted(what),
                quoted(username),
                quoted(request.getRemoteAddr()),
                quoted(request.getHeader("User-Agent")));
    }

    /** A link's token lets its holder in, also the one who reads the log. */
    private static String withoutSecrets(String path) {
        String links = "/invitations/";
        return path.startsWith(links) ? links + "…" : path;
    }

    static String quoted(@Nullable Object value) {
        if (value == null) {
            return "\"\"";
        }
        String text = value.toString();
        StringBuilder line = new StringBuilder("\"");
        text.codePoints()
                .limit(LONGEST)
                .forEach(c -> {
                    if (c == '"' || c == '\\') {
                        line.append('\\').append((char) c);
                    } else if (isPlain(c)) {
                        line.appendCodePoint(c);
                    } else {
                        line.append("\\u{").append(Integer.toHexString(c)).append('}');
                    }
                });
        if (text.codePointCount(0, text.length()) > LONGEST) {
            line.append('…');
        }
        return line.append('"').toString();
    }

    private static boolean isPlain(int c) {
        return (c >= ' ' && c <= '~') || Character.isLetterOrDigit(c) || c == '…';
    }
}
