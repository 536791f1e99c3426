package newsroom.sic.crash;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A change that somebody was told is done: of what kind of thing, and which. */
record Acknowledgement(String kind, long id) {

    /** After the last. */
    static final Acknowledgement NO_MORE = new Acknowledgement("", 0);

    private static final Pattern LINE = Pattern.compile("ack ([a-z]+) ([0-9]+);");

    /** What a line of the desk's output says; nothing where it is another one or breaks off. */
    static Optional<Acknowledgement> in(String line) {
        Matcher found = LINE.matcher(line);
        return found.matches()
                ? Optional.of(new Acknowledgement(found.group(1), Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    /** In one piece and at once; where nobody listens any more, there is nothing left to do. */
    void tell() {
        System.out.print("ack " + kind + " " + id + ";\n");
        if (System.out.checkError()) {
            Runtime.getRuntime().halt(1);
        }
    }
}
