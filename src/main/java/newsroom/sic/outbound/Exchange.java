package newsroom.sic.outbound;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;

/**
 * One question and its answer, within a time that nothing stretches: neither a name server that is
 * silent nor a body that drips. Whatever is left of the answer then is not read.
 */
final class Exchange {

    private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private final CloseableHttpClient client;
    private final Patience patience;

    Exchange(CloseableHttpClient client, Patience patience) {
        this.client = client;
        this.patience = patience;
    }

    /** What is made of an answer while its connection is open. */
    interface Reader<T> {
        T read(ClassicHttpResponse answer) throws IOException, Unreached;
    }

    <T> T of(HttpUriRequestBase request, Reader<T> reader) throws Unreached {
        Future<T> answer = THREADS.submit(() -> ask(request, reader));
        try {
            return answer.get(patience.all().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new Unreached(Trouble.TIMED_OUT, late);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new Unreached(Trouble.BROKEN_OFF, ended);
        } catch (ExecutionException no) {
            Throwable why = Objects.requireNonNullElse(no.getCause(), no);
            throw why instanceof Unreached known ? known : new Unreached(trouble(why), why);
        } finally {
            request.abort();
        }
    }

    private <T> T ask(HttpUriRequestBase request, Reader<T> reader) throws IOException, Unreached {
        ClassicHttpResponse answer = client.executeOpen(null, request, null);
        try {
            return reader.read(answer);
        } finally {
            hangUp(request, answer);
        }
    }

    /** Aborted first: closing alone would read to the end of what may have none. */
    private static void hangUp(HttpUriRequestBase request, ClassicHttpResponse answer) {
        request.abort();
        try {
            answer.close();
        } catch (IOException cut) {
            // as it was meant
        }
    }

    private static Trouble trouble(Throwable why) {
        return switch (why) {
            case CheckedNames.NotPublic no -> Trouble.NOT_PUBLIC;
            case UnknownHostException no -> Trouble.UNKNOWN_HOST;
            case SocketTimeoutException no -> Trouble.TIMED_OUT;
            case SSLException no -> Trouble.TLS;
            case MessageConstraintException no -> Trouble.TOO_LARGE;
            case NoHttpResponseException no -> Trouble.NO_CONNECTION;
            case SocketException no -> Trouble.NO_CONNECTION;
            default -> Trouble.BROKEN_OFF;
        };
    }
}
