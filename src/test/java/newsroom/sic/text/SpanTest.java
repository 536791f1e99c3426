package newsroom.sic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void isNeverEmptyBackwardOrBeforeTheText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    }

    @Test
    void excludesItsEnd() {
        var span = new Span(2, 5);

        assertThat(span.length()).isEqualTo(3);
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.overlaps(new Span(5, 6))).isFalse();
        assertThat(span.overlaps(new Span(4, 6))).isTrue();
        assertThat(span.contains(new Span(2, 5))).isTrue();
        assertThat(span.contains(new Span(2, 6))).isFalse();
    }

    @Test
    void sortsTheLongerOfTwoThatStartTogetherFirst() {
        var sorted = Stream.of(new Span(4, 5), new Span(1, 2), new Span(1, 9)).sorted();

        assertThat(sorted).containsExactly(new Span(1, 9), new Span(1, 2), new Span(4, 5));
    }
}
