package newsroom.sic.archive;

/** The file is no whole archive; the message says what is wrong with it. */
class Damaged extends RuntimeException {

    Damaged(String sentence) {
        super(sentence);
    }

    Damaged(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
