package newsroom.sic.outbound;

import com.ibm.icu.text.IDNA;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The host of an address, written so that every program reads it alike. Numbers that some take for
 * an IPv4 address and others do not (0177.0.0.1, 0x7f000001, 2130706433, 127.1; see the WHATWG's
 * URL standard, "ends in a number") are refused, not read.
 */
final class Host {

    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
    private static final Pattern ENDS_IN_A_NUMBER =
            Pattern.compile("(.*\\.)?(\\d+|0[xX][0-9a-fA-F]*)");
    private static final Pattern NAME =
            Pattern.compile(
                    "([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?");
    private static final int LONGEST_NAME = 253;

    private static final IDNA NAMES =
            IDNA.getUTS46Instance(
                    IDNA.NONTRANSITIONAL_TO_ASCII
                            | IDNA.CHECK_BIDI
                            | IDNA.CHECK_CONTEXTJ
                            | IDNA.CHECK_CONTEXTO);

    private Host() {}

    /** In lower case and ASCII; an IPv6 address keeps its brackets. */
    static String of(String typed) throws Unreached {
        return typed.startsWith("[") ? ipv6(typed) : name(typed);
    }

    static boolean isLiteral(String host) {
        return host.startsWith("[") || IPV4.matcher(host).matches();
    }

    /** The address that a literal is; no name is looked up. */
    static InetAddress literal(String host) throws Unreached {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException none) {
            throw new Unreached(Trouble.NOT_AN_ADDRESS, none);
        }
    }

    private static String ipv6(String typed) throws Unreached {
        if (!typed.matches("\\[[0-9a-fA-F:.]+]")) {
            throw new Unreached(Trouble.NOT_AN_ADDRESS); // zones among them
        }
        if (!(literal(typed) instanceof Inet6Address)) {
            throw new Unreached(Trouble.NOT_PUBLIC); // an IPv4 address in disguise
        }
        return typed.toLowerCase(Locale.ROOT);
    }

    private static String name(String typed) throws Unreached {
        String host = ascii(typed);
        if (ENDS_IN_A_NUMBER.matcher(host).matches()) {
            if (!IPV4.matcher(host).matches()) {
                throw new Unreached(Trouble.NOT_AN_ADDRESS);
            }
            return host;
        }
        if (host.length() > LONGEST_NAME || !NAME.matcher(host).matches()) {
            throw new Unreached(Trouble.NOT_AN_ADDRESS);
        }
        return host;
    }

    private static String ascii(String typed) throws Unreached {
        IDNA.Info flaws = new IDNA.Info();
        StringBuilder ascii = new StringBuilder();
        NAMES.nameToASCII(typed, ascii, flaws);
        boolean plain = typed.chars().allMatch(c -> c < 0x80);
        if (flaws.hasErrors() && !plain) {
            throw new Unreached(Trouble.NOT_AN_ADDRESS);
        }
        return (plain ? typed : ascii.toString()).toLowerCase(Locale.ROOT);
    }
}
