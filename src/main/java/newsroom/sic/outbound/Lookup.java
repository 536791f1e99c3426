package newsroom.sic.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a name leads: whom one asks for that. */
interface Lookup {

    InetAddress[] all(String host) throws UnknownHostException;
}
