package newsroom.sic.archive;

/** What was asked for cannot be done here; the message is a sentence for whoever asked. */
class Unable extends RuntimeException {

    Unable(String sentence) {
        super(sentence);
    }

    Unable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
