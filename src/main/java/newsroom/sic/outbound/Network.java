package newsroom.sic.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** A block of addresses: all whose first bits are the same (RFC 4632). */
record Network(InetAddress first, int bits) {

    /** Written as "10.0.0.0/8". */
    static Network of(String written) {
        String[] parts = written.split("/", 2);
        try {
            return new Network(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
        } catch (UnknownHostException notALiteral) {
            throw new IllegalArgumentException(written, notALiteral);
        }
    }

    static List<Network> all(String... written) {
        return List.of(written).stream().map(Network::of).toList();
    }

    boolean holds(InetAddress address) {
        byte[] one = first.getAddress();
        byte[] other = address.getAddress();
        if (one.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if (((one[bit / 8] ^ other[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
