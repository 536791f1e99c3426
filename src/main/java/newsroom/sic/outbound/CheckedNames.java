package newsroom.sic.outbound;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a name up for the one connection that is about to be made, and gives only what it has
 * checked: there is no second look-up that could lead elsewhere. One answer that is not public
 * refuses them all, since which one is taken is chance.
 */
final class CheckedNames implements DnsResolver {

    private final Lookup lookup;
    private final Allowed allowed;

    CheckedNames(Lookup lookup, Allowed allowed) {
        this.lookup = lookup;
        this.allowed = allowed;
    }

    /** The name leads where Sic does not go. */
    static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        NotPublic(String host) {
            super(host);
        }
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        InetAddress[] all = lookup.all(host);
        if (all.length == 0) {
            throw new UnknownHostException(host);
        }
        if (!allowed.lets(host, port) && !Arrays.stream(all).allMatch(PublicPlaces::hold)) {
            throw new NotPublic(host);
        }
        return Arrays.stream(all).map(one -> new InetSocketAddress(one, port)).toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = lookup.all(host);
        if (!Arrays.stream(all).allMatch(PublicPlaces::hold)) {
            throw new NotPublic(host);
        }
        return all;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
