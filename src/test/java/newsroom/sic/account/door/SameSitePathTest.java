package newsroom.sic.account.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SameSitePathTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil",
                "/\\evil",
                "\\\\evil",
                "https:evil",
                "https://evil",
                "javascript:alert(1)",
                "evil",
                "/a\r\nSet-Cookie: a=b",
                "/\t/evil",
                "/a\\b",
                " /a",
                "/\u2028",
                "/sign-in?next=/sign-in",
                "/sign-out"
            })
    @DisplayName("case 46: what could lead to another site, or to two lines, leads home")
    void leadsHome(@Nullable String asked) {
        assertThat(SameSitePath.of(asked).path()).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles/5", "/claims?status=open&q=a%20b#c", "/a//b", "/{x}"})
    void keepsAPathOfThisSite(String asked) {
        assertThat(SameSitePath.of(asked).path()).isEqualTo(asked);
    }
}
