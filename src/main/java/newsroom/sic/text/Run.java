package newsroom.sic.text;

/** A run of tokens: start inclusive, end exclusive. */
record Run(int start, int end) {

    int length() {
        return end - start;
    }
}
