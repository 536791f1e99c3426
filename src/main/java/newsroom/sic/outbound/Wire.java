package newsroom.sic.outbound;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/**
 * The client for other machines: nothing of what one usually wants. It follows no redirect, repeats
 * nothing, keeps no connection, cookie or password, unpacks nothing, and knows no proxy.
 */
final class Wire {

    private static final int MOST_AT_ONCE = 64;
    private static final int LONGEST_HEADER = 8 * 1024;
    private static final int MOST_HEADERS = 100;

    private Wire() {}

    static CloseableHttpClient client(CheckedNames names, Patience patience) {
        Timeout silence = Timeout.of(patience.silence());
        Http1Config bounded =
                Http1Config.custom()
                        .setMaxLineLength(LONGEST_HEADER)
                        .setMaxHeaderCount(MOST_HEADERS)
                        .build();
        return HttpClients.custom()
                .setConnectionManager(
                        PoolingHttpClientConnectionManagerBuilder.create()
                                .setDnsResolver(names)
                                .setMaxConnTotal(MOST_AT_ONCE)
                                .setMaxConnPerRoute(MOST_AT_ONCE)
                                .setConnectionFactory(
                                        ManagedHttpClientConnectionFactory.builder()
                                                .http1Config(bounded)
                                                .build())
                                .setDefaultConnectionConfig(
                                        ConnectionConfig.custom()
                                                .setConnectTimeout(Timeout.of(patience.connect()))
                                                .setSocketTimeout(silence)
                                                .build())
                                .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setRedirectsEnabled(false)
                                .setAuthenticationEnabled(false)
                                .setProtocolUpgradeEnabled(false)
                                .setContentCompressionEnabled(false)
                                .setConnectionRequestTimeout(5, TimeUnit.SECONDS)
                                .setResponseTimeout(silence)
                                .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Sic")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }
}
