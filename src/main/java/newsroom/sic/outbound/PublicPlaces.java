package newsroom.sic.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses are places of the public internet, after IANA's registries of special-purpose
 * addresses (RFC 6890). For IPv6 it is the other way round than for IPv4: only what is given out as
 * global unicast is public, so what embeds an IPv4 address in one of the many ways (::a.b.c.d,
 * ::ffff:a.b.c.d, 64:ff9b::/96), or will be invented outside of it, is not.
 */
final class PublicPlaces {

    private static final List<Network> NOT_OF_IPV4 =
            Network.all(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4");

    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");

    /** Within it, and yet not public: protocol assignments with Teredo, examples, 6to4. */
    private static final List<Network> NOT_OF_IPV6 =
            Network.all("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicPlaces() {}

    static boolean hold(InetAddress address) {
        return address instanceof Inet4Address
                ? NOT_OF_IPV4.stream().noneMatch(network -> network.holds(address))
                : GLOBAL_UNICAST.holds(address)
                        && NOT_OF_IPV6.stream().noneMatch(network -> network.holds(address));
    }
}
