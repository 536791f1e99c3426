package newsroom.sic.outbound;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that may be asked, as far as it can be told without asking: http or https on the usual
 * port, no user, and a host that is a name or a public address. Where a name leads is seen each
 * time that it is connected to.
 */
public final class Address {

    private static final int LONGEST = 2000;
    private static final Pattern PARTS =
            Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(//)?([^/?#]*)([^#]*)(#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^]]*]|[^:]*)(?::(\\d{0,5}))?");

    private final URI uri;
    private final boolean inside;

    private Address(URI uri, boolean inside) {
        this.uri = uri;
        this.inside = inside;
    }

    static Address of(String typed, Allowed allowed) throws Unreached {
        Matcher parts = PARTS.matcher(typed);
        if (typed.length() > LONGEST || typed.contains("\\") || !parts.matches()) {
            throw new Unreached(Trouble.NOT_AN_ADDRESS);
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new Unreached(Trouble.SCHEME);
        }
        if (parts.group(2) == null) {
            throw new Unreached(Trouble.NOT_AN_ADDRESS);
        }
        if (parts.group(3).contains("@")) {
            throw new Unreached(Trouble.USER);
        }
        Matcher authority = AUTHORITY.matcher(parts.group(3));
        if (!authority.matches() || authority.group(1).isEmpty()) {
            throw new Unreached(Trouble.NOT_AN_ADDRESS);
        }
        String host = Host.of(authority.group(1));
        int port = port(scheme, authority.group(2));
        boolean inside = allowed.lets(host, port);
        if (!inside) {
            mustBePublic(host, port);
        }
        return new Address(written(scheme, host, port, parts.group(4)), inside);
    }

    private static int port(String scheme, @Nullable String typed) {
        if (typed == null || typed.isEmpty()) {
            return usual(scheme);
        }
        return Integer.parseInt(typed);
    }

    private static void mustBePublic(String host, int port) throws Unreached {
        if (port != 80 && port != 443) {
            throw new Unreached(Trouble.PORT);
        }
        boolean leadsOut =
                Host.isLiteral(host) ? PublicPlaces.hold(Host.literal(host)) : host.contains(".");
        if (!leadsOut) {
            throw new Unreached(Trouble.NOT_PUBLIC);
        }
    }

    private static URI written(String scheme, String host, int port, String rest) throws Unreached {
        try {
            return new URI(
                    scheme
                            + "://"
                            + host
                            + (port == usual(scheme) ? "" : ":" + port)
                            + (rest.startsWith("/") ? rest : "/" + rest));
        } catch (URISyntaxException no) {
            throw new Unreached(Trouble.NOT_AN_ADDRESS, no);
        }
    }

    private static int usual(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    URI uri() {
        return uri;
    }

    public boolean isEncrypted() {
        return uri.getScheme().equals("https");
    }

    /** Whether the operator allows this place by name. */
    public boolean isInside() {
        return inside;
    }

    /** What of it may be shown to everybody: where it leads, without path and query. */
    public String origin() {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    /** As it is asked: in lower case and ASCII where that makes no difference. */
    @Override
    public String toString() {
        return uri.toString();
    }
}
