package newsroom.sic.reading.word;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of speech of Universal Dependencies. */
public enum Tag {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    private static final Map<String, Tag> BY_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Enum::name, tag -> tag));

    static Tag named(String name) {
        return BY_NAME.getOrDefault(name, X);
    }
}
