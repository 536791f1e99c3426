package newsroom.sic.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be asked, as far as its writing tells. */
class AddressesTest {

    private static final Allowed NONE = Allowed.in("");

    @ParameterizedTest
    @DisplayName("case 22: whatever is no plain public address on 80 or 443 is refused")
    @CsvSource({
        "http://127.0.0.1/, NOT_PUBLIC",
        "http://0.0.0.0/, NOT_PUBLIC",
        "http://[::1]/, NOT_PUBLIC",
        "http://[::]/, NOT_PUBLIC",
        "http://[::ffff:7f00:1]/, NOT_PUBLIC",
        "http://[::ffff:127.0.0.1]/, NOT_PUBLIC",
        "http://[::ffff:8.8.8.8]/, NOT_PUBLIC",
        "http://[::127.0.0.1]/, NOT_PUBLIC",
        "http://[64:ff9b::7f00:1]/, NOT_PUBLIC",
        "http://[64:ff9b:1::1]/, NOT_PUBLIC",
        "http://[5f00::1]/, NOT_PUBLIC",
        "http://[3fff::1]/, NOT_PUBLIC",
        "http://[2001:db8::1]/, NOT_PUBLIC",
        "http://[2002:7f00:1::]/, NOT_PUBLIC",
        "http://[2001::1]/, NOT_PUBLIC",
        "http://[fe80::1]/, NOT_PUBLIC",
        "http://[fd00::1]/, NOT_PUBLIC",
        "http://[ff02::1]/, NOT_PUBLIC",
        "http://[fe80::1%25eth0]/, NOT_AN_ADDRESS",
        "http://2130706433/, NOT_AN_ADDRESS",
        "http://0x7f000001/, NOT_AN_ADDRESS",
        "http://0X7F.1/, NOT_AN_ADDRESS",
        "http://0177.0.0.1/, NOT_AN_ADDRESS",
        "http://127.1/, NOT_AN_ADDRESS",
        "http://127.0.0.01/, NOT_AN_ADDRESS",
        "http://127.0.0.1./, NOT_AN_ADDRESS",
        "http://256.1.1.1/, NOT_AN_ADDRESS",
        "http://localhost/, NOT_PUBLIC",
        "http://LOCALHOST/, NOT_PUBLIC",
        "http://localhost./, NOT_AN_ADDRESS",
        "http://intranet/, NOT_PUBLIC",
        "http://10.1.2.3/, NOT_PUBLIC",
        "http://172.31.255.255/, NOT_PUBLIC",
        "http://192.168.0.1/, NOT_PUBLIC",
        "http://169.254.169.254/latest/meta-data/, NOT_PUBLIC",
        "http://100.64.0.1/, NOT_PUBLIC",
        "http://198.18.0.1/, NOT_PUBLIC",
        "http://192.0.2.1/, NOT_PUBLIC",
        "http://198.51.100.7/, NOT_PUBLIC",
        "http://203.0.113.9/, NOT_PUBLIC",
        "http://224.0.0.1/, NOT_PUBLIC",
        "http://255.255.255.255/, NOT_PUBLIC",
        "http://user@example.com/, USER",
        "http://user:secret@127.0.0.1/, USER",
        "http://example.com:80@127.0.0.1/, USER",
        "http://example.com:22/, PORT",
        "http://example.com:99999/, PORT",
        "http://example.com:8080/, PORT",
        "http://１２７.0.0.1/, NOT_PUBLIC",
        "http://①②⑦.0.0.1/, NOT_PUBLIC",
        "http://ⓛocalhost/, NOT_PUBLIC",
        "http://127。0。0。1/, NOT_PUBLIC",
        "file:///etc/passwd, SCHEME",
        "gopher://example.com/, SCHEME",
        "ftp://example.com/, SCHEME",
        "jar:http://example.com/x!/, SCHEME",
        "http:example.com, NOT_AN_ADDRESS",
        "http:/example.com, NOT_AN_ADDRESS",
        "//example.com/, NOT_AN_ADDRESS",
        "http://, NOT_AN_ADDRESS",
        "http://exam ple.com/, NOT_AN_ADDRESS",
        "http://example.com\\@127.0.0.1/, NOT_AN_ADDRESS",
        "http://example.com%00.org/, NOT_AN_ADDRESS",
        "http://127%2e0.0.1/, NOT_AN_ADDRESS",
        "http://-.example-/, NOT_AN_ADDRESS"
    })
    void case22_refusesWhatIsNotPublic(String typed, Trouble why) {
        assertThatExceptionOfType(Unreached.class)
                .isThrownBy(() -> Address.of(typed, NONE))
                .satisfies(no -> assertThat(no.trouble()).isEqualTo(why));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com, https://example.com/",
        "HTTPS://Example.COM:443/Hooks?a=B#c, https://example.com/Hooks?a=B",
        "http://example.com:443/, http://example.com:443/",
        "http://example.com:80, http://example.com/",
        "https://bücher.example/, https://xn--bcher-kva.example/",
        "https://8.8.8.8/, https://8.8.8.8/",
        "https://[2606:4700::1111]/, https://[2606:4700::1111]/",
        "https://example.com?x=1, https://example.com/?x=1"
    })
    void takesWhatIsPublicAndWritesItOneWay(String typed, String written) throws Unreached {
        assertThat(Address.of(typed, NONE)).hasToString(written);
    }

    @Test
    void takesWhatTheOperatorAllowsAndNothingBesideIt() throws Unreached {
        Allowed allowed = Allowed.in("hooks.intern:8443, 10.0.0.7:8080,[::1]:9000");

        assertThat(Address.of("http://hooks.intern:8443/x", allowed).isInside()).isTrue();
        assertThat(Address.of("http://HOOKS.intern:8443/x", allowed).isInside()).isTrue();
        assertThat(Address.of("http://10.0.0.7:8080/", allowed).isInside()).isTrue();
        assertThat(Address.of("http://[::1]:9000/", allowed).isInside()).isTrue();
        for (String beside :
                new String[] {
                    "http://hooks.intern:8444/", "http://10.0.0.8:8080/", "http://10.0.0.7/"
                }) {
            assertThatExceptionOfType(Unreached.class)
                    .isThrownBy(() -> Address.of(beside, allowed));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hooks.intern", "http://hooks.intern:80", "a b:80", ":80"})
    void doesNotStartWithAnAllowanceThatNamesNoPlace(String setting) {
        assertThatIllegalArgumentException().isThrownBy(() -> Allowed.in(setting));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1", "2400::1"})
    void knowsWhatIsPublic(String address) throws UnknownHostException {
        assertThat(PublicPlaces.hold(InetAddress.getByName(address))).isTrue();
    }
}
