package newsroom.sic.outbound;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Asks other machines, as carefully as somebody else's address deserves. */
@Service
public class Outbound {

    static final int MOST_HOPS = 5;

    private static final Set<Integer> SENDS_ELSEWHERE = Set.of(301, 302, 303, 307, 308);

    private final Allowed allowed;
    private final Exchange exchange;

    @Autowired
    Outbound(
            @Value("${sic.outbound.allow:}") String allow,
            @Value("${sic.outbound.patience:20s}") Duration patience) {
        this(Allowed.in(allow), InetAddress::getAllByName, Patience.of(patience));
    }

    Outbound(Allowed allowed, Lookup lookup, Patience patience) {
        this.allowed = allowed;
        this.exchange =
                new Exchange(Wire.client(new CheckedNames(lookup, allowed), patience), patience);
    }

    /**
     * The address that somebody typed, if it is one that may be asked.
     *
     * @throws Unreached with the reason, before anything is looked up
     */
    public Address address(String typed) throws Unreached {
        return Address.of(typed, allowed);
    }

    /**
     * Sends JSON there and nowhere else.
     *
     * @param headers besides the usual ones
     * @return the status that was answered; the rest of the answer is not read
     * @throws Unreached also where it is sent elsewhere
     */
    public int post(Address to, String json, Map<String, String> headers) throws Unreached {
        HttpPost request = new HttpPost(to.uri());
        headers.forEach(request::setHeader);
        request.setHeader("Accept-Encoding", "identity");
        request.setEntity(
                new ByteArrayEntity(
                        json.getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON));
        int status = exchange.of(request, ClassicHttpResponse::getCode);
        if (status >= 300 && status < 400) {
            throw new Unreached(Trouble.REDIRECTED);
        }
        return status;
    }

    /** What is there, or where it sends to in a few steps, each checked as the first. */
    public Fetched get(Address from, Wanted wanted) throws Unreached {
        return getIfChanged(from, wanted, Known.NOTHING)
                .orElseThrow(() -> new Unreached(Trouble.REFUSED));
    }

    /** The same; empty where it is as it was known. */
    public Optional<Fetched> getIfChanged(Address from, Wanted wanted, Known known)
            throws Unreached {
        Address at = from;
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            Address here = at;
            HttpGet request = new HttpGet(here.uri());
            request.setHeader("Accept", String.join(", ", wanted.types()));
            request.setHeader("Accept-Encoding", "gzip");
            known.headers().forEach(request::setHeader);
            Step step = exchange.of(request, answer -> step(here, answer, wanted));
            if (step.location() == null) {
                return Optional.ofNullable(step.fetched());
            }
            at = next(here, step.location());
        }
        throw new Unreached(Trouble.TOO_MANY_HOPS);
    }

    /** Either the end, with nothing where nothing changed, or where it goes on. */
    private record Step(@Nullable Fetched fetched, @Nullable String location) {}

    private static Step step(Address at, ClassicHttpResponse answer, Wanted wanted)
            throws IOException, Unreached {
        Header location = answer.getFirstHeader("Location");
        if (SENDS_ELSEWHERE.contains(answer.getCode()) && location != null) {
            return new Step(null, location.getValue());
        }
        if (answer.getCode() == 304) {
            return new Step(null, null);
        }
        if (answer.getCode() != 200) {
            throw new Unreached(Trouble.REFUSED);
        }
        HttpEntity entity = answer.getEntity();
        String type = entity == null ? null : entity.getContentType();
        if (entity == null || type == null || !wanted.types().contains(bare(type))) {
            throw new Unreached(Trouble.OTHER_TYPE);
        }
        if (entity.getContentLength() > wanted.mostBytes()) {
            throw new Unreached(Trouble.TOO_LARGE);
        }
        byte[] bytes =
                Body.of(entity.getContent(), entity.getContentEncoding(), wanted.mostBytes());
        return new Step(new Fetched(at, type, bytes, Known.by(answer)), null);
    }

    private static String bare(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Where an answer sends to. What the operator allows is for those who know of it. */
    Address next(Address here, String location) throws Unreached {
        URI there;
        try {
            there = here.uri().resolve(location);
        } catch (IllegalArgumentException no) {
            throw new Unreached(Trouble.NOT_AN_ADDRESS, no);
        }
        Address next = address(there.toString());
        if (here.isEncrypted() && !next.isEncrypted()) {
            throw new Unreached(Trouble.DOWNGRADE);
        }
        if (next.isInside() && !here.isInside()) {
            throw new Unreached(Trouble.NOT_PUBLIC);
        }
        return next;
    }
}
