package newsroom.sic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OverlayTest {

    @Test
    void leavesATextWithoutMarksInOnePiece() {
        assertThat(drawn(Overlay.of(5, List.<Mark<String>>of()))).isEqualTo("0-5:");
        assertThat(Overlay.of(0, List.<Mark<String>>of()).segments()).isEmpty();
    }

    @Test
    @DisplayName("case 33: nested marks nest, the longer outside")
    void nests() {
        assertThat(drawn(Overlay.of(10, List.of(mark("inner", 2, 4), mark("outer", 2, 8)))))
                .isEqualTo("0-2: 2-4:outer,inner 4-8:outer 8-10:");
    }

    @Test
    @DisplayName("case 33: overlapping marks become consecutive segments, the earlier outside")
    void cutsOverlaps() {
        assertThat(drawn(Overlay.of(9, List.of(mark("b", 3, 8), mark("a", 1, 5)))))
                .isEqualTo("0-1: 1-3:a 3-5:a,b 5-8:b 8-9:");
    }

    @Test
    void keepsAdjacentMarksApart() {
        assertThat(drawn(Overlay.of(6, List.of(mark("a", 0, 3), mark("b", 3, 6)))))
                .isEqualTo("0-3:a 3-6:b");
    }

    @Test
    void keepsTwoMarksOnTheSameWordsInTheirOrder() {
        assertThat(drawn(Overlay.of(3, List.of(mark("second", 0, 3), mark("first", 0, 3)))))
                .isEqualTo("0-3:second,first");
    }

    @Test
    void cutsAtTheBordersOfALine() {
        var overlay = Overlay.of(20, List.of(mark("a", 2, 15)));

        var line = overlay.within(new Span(5, 10));
        var next = overlay.within(new Span(11, 18));

        assertThat(line).containsExactly(new Segment<>(new Span(5, 10), List.of("a"), List.of()));
        assertThat(next)
                .containsExactly(
                        new Segment<>(new Span(11, 15), List.of("a"), List.of()),
                        new Segment<>(new Span(15, 18), List.of(), List.of()));
    }

    @Test
    void saysOnceWhereEachMarkBegins() {
        var overlay = Overlay.of(9, List.of(mark("a", 1, 5), mark("b", 3, 8)));

        assertThat(overlay.segments().stream().flatMap(s -> s.beginning().stream()))
                .containsExactly("a", "b");
        assertThat(overlay.within(new Span(0, 4)).get(1).beginning()).containsExactly("a");
    }

    @Test
    void refusesAMarkBeyondTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overlay.of(4, List.of(mark("a", 2, 5))));
    }

    @Test
    @DisplayName("case 33: 2,000 overlapping marks on 200 pages are cut at once and correctly")
    void isQuickAndCompleteOnALongText() {
        int length = 200 * 3_000;
        var random = new Random(33);
        var marks = new ArrayList<Mark<Integer>>();
        for (int id = 0; id < 2_000; id++) {
            int start = random.nextInt(length - 5_000);
            marks.add(new Mark<>(id, new Span(start, start + 1 + random.nextInt(5_000))));
        }

        var segments =
                Assertions.assertTimeout(
                        Duration.ofMillis(500), () -> Overlay.of(length, marks).segments());

        int at = 0;
        for (var segment : segments) {
            assertThat(segment.span().start()).isEqualTo(at);
            at = segment.span().end();
        }
        assertThat(at).isEqualTo(length);
        for (var mark : marks) {
            int covered =
                    segments.stream()
                            .filter(s -> s.marks().contains(mark.id()))
                            .mapToInt(s -> mark.span().contains(s.span()) ? s.span().length() : 0)
                            .sum();
            assertThat(covered).isEqualTo(mark.span().length());
        }
    }

    private static Mark<String> mark(String id, int start, int end) {
        return new Mark<>(id, new Span(start, end));
    }

    private static String drawn(Overlay<String> overlay) {
        return overlay.segments().stream()
                .map(s ->
                        "%d-%d:%s"
                                .formatted(
                                        s.span().start(),
                                        s.span().end(),
                                        String.join(",", s.marks())))
                .collect(Collectors.joining(" "));
    }
}
