package newsroom.sic.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import newsroom.sic.testing.Cost;

/**
 * Prints what it costs to ask addresses, and to be answered, as somebody wants to do harm: part of
 * {@code bench/formats hostile}. The fetcher waits as long as it does at a desk; the listeners are
 * on this machine and in this process, so their share is in the figures.
 */
final class HostileAddressesTable {

    private static final Wanted COPY =
            new Wanted(Set.of("text/plain", "text/html"), 20 * 1024 * 1024);
    private static final Patience PATIENCE = Patience.of(Duration.ofSeconds(20));
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static final List<String> FORMS =
            List.of(
                    "127.0.0.1",
                    "0.0.0.0",
                    "[::1]",
                    "[::ffff:7f00:1]",
                    "[::127.0.0.1]",
                    "2130706433",
                    "0x7f000001",
                    "0177.0.0.1",
                    "127.1",
                    "localhost.",
                    "[64:ff9b::7f00:1]",
                    "169.254.169.254",
                    "user@example.com",
                    "LocalHost",
                    "ⓛocalhost");

    private HostileAddressesTable() {}

    public static void main(String[] none) throws Exception {
        try (Listener well = Listener.saying(Misbehaving.TEXT, "Word.")) {
            fetch(well); // the first use of the client is no case
        }
        Cost.head();
        Cost.row("case 22: each of its 15 ways to write a host", HostileAddressesTable::forms);
        redirects();
        names();
        answers();
        System.exit(0); // whoever still drips has nobody to drip to
    }

    private static String forms() {
        Outbound outbound = new Outbound(Allowed.in(""), InetAddress::getAllByName, PATIENCE);
        List<String> why = new ArrayList<>();
        for (String host : FORMS) {
            why.add(told(() -> outbound.get(outbound.address("http://" + host + "/"), COPY)));
        }
        Map<String, Long> counted =
                why.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each, TreeMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
    }

    private static void redirects() throws Exception {
        try (Listener secret = Listener.saying(Misbehaving.TEXT, "secret")) {
            redirect("a private address", "http://127.0.0.1/");
            redirect("a private port", "http://127.0.0.1:" + secret.port() + "/");
            redirect("a name that leads inside", "http://inside.test/");
            redirect("`file:`", "file:///etc/passwd");
            redirect("`gopher:`", "gopher://start.test/");
            redirect("itself, 20 times", "/on");
            Cost.row(
                    "case 23: from https to http",
                    () -> {
                        Outbound outbound =
                                new Outbound(Allowed.in(""), InetAddress::getAllByName, PATIENCE);
                        return told(() ->
                                outbound.next(
                                        outbound.address("https://example.com/"),
                                        "http://example.com/"));
                    });
            if (!secret.requests().isEmpty()) {
                throw new IllegalStateException("somebody was asked");
            }
        }
    }

    private static void redirect(String to, String location) throws Exception {
        try (Listener listener = Listener.saying("302 Found\r\nLocation: " + location, "")) {
            Cost.row(
                    "case 23: a 302 to " + to,
                    () -> fetch(listener) + ", requests: " + listener.requests().size());
        }
    }

    private static void names() throws Exception {
        try (Listener listener = Listener.saying(Misbehaving.TEXT, "secret")) {
            List<String> asked = new ArrayList<>();
            Queue<String> turns = new ArrayDeque<>(List.of("127.0.0.1", "8.8.8.8"));
            Cost.row(
                    "case 24: a name that is private when it is connected to",
                    () ->
                            looked(
                                            listener,
                                            host -> {
                                                asked.add(host);
                                                return all(turns.remove());
                                            })
                                    + ", look-ups: "
                                    + asked.size());
            Cost.row(
                    "case 24: three addresses, one of them private",
                    () -> looked(listener, _ -> all("8.8.8.8", "127.0.0.1", "2606:4700::1111")));
            if (!listener.requests().isEmpty()) {
                throw new IllegalStateException("somebody was asked");
            }
        }
    }

    private static InetAddress[] all(String... literals) throws UnknownHostException {
        InetAddress[] all = new InetAddress[literals.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = InetAddress.getByName(literals[i]);
        }
        return all;
    }

    private static String looked(Listener listener, Lookup lookup) {
        Outbound outbound = new Outbound(Allowed.in(""), lookup, PATIENCE);
        return told(() -> outbound.get(outbound.address("http://turns.test/"), COPY))
                + ", requests: "
                + listener.requests().size();
    }

    private static void answers() throws Exception {
        byte[] bomb = Misbehaving.packed(new byte[500_000_000]);
        answer("a body without an end", (_, out) -> Misbehaving.endless(Misbehaving.TEXT, out));
        answer("500 MB in " + bomb.length + " bytes", (_, out) -> out.write(bomb));
        answer("5 GB, as it says", (_, out) -> out.write(saying(5_368_709_120L)));
        answer("99 bytes, as it says, and four", (_, out) -> out.write(Misbehaving.of(99, "half")));
        answer(
                "four bytes, as it says, and more",
                (_, out) -> out.write(Misbehaving.of(4, "four, and more")));
        answer(
                "a header of 10,000 bytes",
                (_, out) ->
                        out.write(
                                Listener.whole(
                                        Misbehaving.TEXT + "\r\nX-A: " + "a".repeat(10_000), "")));
        answer(
                "200 with what was not asked for",
                (_, out) ->
                        out.write(Listener.whole("200 OK\r\nContent-Type: image/png", "picture")));
        answer(
                "headers, a byte a second",
                (_, out) -> Misbehaving.drip("HTTP/1.1 200 OK\r\nX-A: ", SECOND, out));
        answer(
                "a body, a byte a second",
                (_, out) ->
                        Misbehaving.drip("HTTP/1.1 " + Misbehaving.TEXT + "\r\n\r\n", SECOND, out));
        answer("nothing", (_, _) -> new CountDownLatch(1).await());
    }

    private static byte[] saying(long bytes) {
        return Misbehaving.bytes(
                "HTTP/1.1 " + Misbehaving.TEXT + "\r\nContent-Length: " + bytes + "\r\n\r\n");
    }

    private static void answer(String what, Listener.Script script) throws Exception {
        try (Listener listener = Listener.who(script)) {
            Cost.row("case 25: " + what, () -> fetch(listener));
        }
    }

    private static String fetch(Listener listener) {
        Outbound outbound =
                new Outbound(
                        Allowed.in("start.test:" + listener.port()),
                        _ -> new InetAddress[] {InetAddress.getLoopbackAddress()},
                        PATIENCE);
        return told(() ->
                outbound.get(outbound.address("http://start.test:" + listener.port() + "/"), COPY));
    }

    private static String told(Callable<Object> asking) {
        try {
            Object got = asking.call();
            return got instanceof Fetched fetched
                    ? "read: " + fetched.bytes().length + " bytes"
                    : "read";
        } catch (Unreached no) {
            return no.trouble().name();
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
    }
}
