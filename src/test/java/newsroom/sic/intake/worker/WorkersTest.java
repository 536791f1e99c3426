package newsroom.sic.intake.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import newsroom.sic.intake.format.Format;
import newsroom.sic.intake.format.Piece;
import newsroom.sic.intake.format.Sniffer;
import newsroom.sic.intake.format.Unreadable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was made to do harm, given to real workers. */
class WorkersTest {

    private static final Workers WORKERS = new Workers(Duration.ofSeconds(20));

    @AfterAll
    static void ends() {
        WORKERS.end();
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                arguments(
                        "case 16: billion laughs",
                        Format.RSS,
                        "xml-broken",
                        Hostile.billionLaughs()),
                arguments(
                        "case 16: quadratic blow-up",
                        Format.RSS,
                        "xml-broken",
                        Hostile.quadratic()),
                arguments(
                        "case 16: 10,000 nested elements",
                        Format.RSS,
                        "xml-depth",
                        Hostile.nestedXml(10_000)),
                arguments(
                        "case 17: a document that unpacks a thousandfold",
                        Format.DOCX,
                        "zip-bomb",
                        Hostile.wordBomb()),
                arguments(
                        "case 17: a document of 100,000 parts",
                        Format.ODT,
                        "zip-entries",
                        Hostile.manyEntries(100_000)),
                arguments(
                        "case 19: an encrypted PDF", Format.PDF, "encrypted", Hostile.lockedPdf()),
                arguments(
                        "case 19: a PDF without words",
                        Format.PDF,
                        "pdf-no-text",
                        Hostile.scannedPdf()),
                arguments(
                        "case 19: a page tree that holds itself",
                        Format.PDF,
                        null,
                        Hostile.loopingPdf()),
                arguments(
                        "case 19: a PDF that draws itself",
                        Format.PDF,
                        "pdf-forms",
                        Hostile.recursivePdf()),
                arguments(
                        "case 16: a million points of lists in each other",
                        Format.HTML,
                        "html-too-large",
                        Hostile.lists(1_000_000)),
                arguments(
                        "case 16: groups of RTF, 100,000 deep",
                        Format.RTF,
                        "xml-depth",
                        Hostile.rtf(100_000)),
                arguments(
                        "case 16: lists of JSON, 100,000 deep",
                        Format.NINJS,
                        "json-depth",
                        Hostile.json(100_000)),
                arguments(
                        "case 16: a message in a message, 10,000 times",
                        Format.EML,
                        "xml-depth",
                        Hostile.mail(10_000)),
                arguments(
                        "case 16: 990,000 elements",
                        Format.DOCX,
                        "xml-depth",
                        Hostile.manyElements()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void refusesWhatWasMadeToDoHarm(String what, Format format, String reason, byte[] file) {
        Unreadable refused =
                catchThrowableOfType(Unreadable.class, () -> WORKERS.read(format, file));

        assertThat(refused).isNotNull();
        if (reason != null) {
            assertThat(refused.reason()).isEqualTo(reason);
        }
    }

    @Test
    @DisplayName("case 15: an entity reads no file and asks no address")
    void fetchesNothing() throws IOException {
        try (var listener = new ServerSocket(0)) {
            listener.setSoTimeout(300);
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";

            for (String each : List.of(address, "file:///etc/hostname")) {
                Unreadable refused =
                        catchThrowableOfType(
                                Unreadable.class,
                                () -> WORKERS.read(Format.NITF, Hostile.externalEntity(each)));
                assertThat(refused).isNotNull();
            }
            List<Piece> read = WORKERS.read(Format.NITF, Hostile.externalSubset(address));

            assertThat(read.getFirst().text()).isEqualTo("Words.\n");
            assertThat(catchThrowableOfType(IOException.class, listener::accept))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    @DisplayName("case 15: the form of a PDF and a picture are not looked into; case 19: nor a script")
    void case15_opensNothingWithinAPdf() throws IOException {
        try (var listener = new ServerSocket(0)) {
            listener.setSoTimeout(300);
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";

            Piece read = WORKERS.read(Format.PDF, Hostile.busyPdf(address)).getFirst();
            byte[] picture =
                    new String(Hostile.externalEntity(address), UTF_8)
                            .replace("nitf", "svg")
                            .getBytes(UTF_8);

            assertThat(read.text()).isEqualTo("Words on a page.\n");
            assertThat(
                            catchThrowableOfType(
                                            Unreadable.class,
                                            () -> Sniffer.of("picture.svg", picture))
                                    .reason())
                    .isEqualTo("other-xml");
            assertThat(catchThrowableOfType(IOException.class, listener::accept))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void case16_readsAFloodOfNamesAndEntities() {
        assertThat(WORKERS.read(Format.HTML, Hostile.flood()).getFirst().text()).contains("&&&");
    }

    @Test
    void readsWordsHoweverDeepTheirMarkupNests() {
        Piece piece = WORKERS.read(Format.ATOM, Hostile.html(50_000)).getFirst();

        assertThat(piece.text()).contains("Words at the bottom.");
    }

    @Test
    @DisplayName("case 19: a PDF that takes too long takes its worker along and nothing else")
    void readsOnWithAnotherWorkerAfterOneTookTooLong() {
        var hasty = new Workers(Duration.ofSeconds(2));
        byte[] words = "Words.".getBytes(UTF_8);

        Unreadable refused =
                catchThrowableOfType(
                        Unreadable.class, () -> hasty.read(Format.PDF, Hostile.laboriousPdf()));

        assertThat(refused.reason()).isEqualTo("took-too-long");
        assertThat(hasty.atRest()).isEmpty();
        assertThat(hasty.read(Format.MARKDOWN, words).getFirst().text()).isEqualTo("Words.\n");
        hasty.end();
    }

    @Test
    void keepsAWorkerForTheNextFile() {
        byte[] words = "Words.".getBytes(UTF_8);

        WORKERS.read(Format.MARKDOWN, words);
        List<Long> after = WORKERS.atRest();
        WORKERS.read(Format.MARKDOWN, words);

        assertThat(WORKERS.atRest()).isEqualTo(after);
    }
}
