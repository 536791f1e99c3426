package newsroom.sic.account.door;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.sic.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final Throttle throttle = new Throttle();

    @Test
    @DisplayName("case 44: a thousand guesses at one account from many addresses: few are made")
    void slowsGuessingAtOneAccount() {
        int made = 0;
        for (int i = 0; i < 1000; i++) {
            made += wrong("10.0." + i / 250 + "." + i % 250, "ann") ? 1 : 0;
        }

        assertThat(made).isBetween(1, Throttle.WRONG_FOR_ACCOUNT + 1);
        assertThat(wrong("10.9.9.9", "ＡＮＮ")).isFalse();
        assertThat(wrong("10.9.9.9", "bob")).isTrue();
    }

    @Test
    @DisplayName("case 44: a thousand guesses at many accounts from one address: few are made")
    void slowsGuessingFromOneAddress() {
        int made = 0;
        for (int i = 0; i < 1000; i++) {
            made += wrong("10.1.1.1", "account " + i) ? 1 : 0;
        }

        assertThat(made).isBetween(1, Throttle.WRONG_FROM_ADDRESS + 1);
        assertThat(wrong("10.1.1.2", "account 1000")).isTrue();
    }

    @Test
    @DisplayName("case 44: a network of IPv6 addresses counts as one")
    void takesANetworkForOneAddress() {
        int made = 0;
        for (int i = 0; i < 1000; i++) {
            made += wrong("2001:db8:0:1::" + Integer.toHexString(i), "account " + i) ? 1 : 0;
        }

        assertThat(made).isLessThanOrEqualTo(Throttle.WRONG_FROM_ADDRESS + 1);
        assertThat(wrong("2001:db8:0:2::1", "somebody")).isTrue();
    }

    @Test
    @DisplayName("case 44: whoever was signed in from here before is not locked out from elsewhere")
    void keepsADoorForTheOwner() {
        assertThat(right("10.2.2.2", "ann")).isTrue();
        for (int i = 0; i < 1000; i++) {
            wrong("10.3." + i / 250 + "." + i % 250, "ann");
        }

        assertThat(right("10.4.4.4", "ann")).isFalse();
        assertThat(right("10.2.2.2", "ann")).isTrue();
    }

    @Test
    void countsOnlyWrongPasswords() {
        for (int i = 0; i < 1000; i++) {
            assertThat(right("10.5.5.5", "ann")).isTrue();
        }
    }

    private boolean wrong(String address, String username) {
        return attempt(address, username, false);
    }

    private boolean right(String address, String username) {
        return attempt(address, username, true);
    }

    /** Whether the attempt was made at all. */
    private boolean attempt(String address, String username, boolean outcome) {
        try {
            throttle.attempt(address, username, () -> outcome, it -> it);
            return true;
        } catch (Refusal no) {
            assertThat(no.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
            return false;
        }
    }
}
