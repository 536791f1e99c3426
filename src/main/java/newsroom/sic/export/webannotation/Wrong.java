package newsroom.sic.export.webannotation;

import newsroom.sic.shared.Refusal;

/** The ways in which a part of an annotation is not taken, each with the place. */
final class Wrong {

    private Wrong() {}

    /** It holds what the data model does not let stand there. */
    static Refusal value(String where) {
        return Refusal.ofField(where, "export.refused.value", where);
    }

    static Refusal noSource() {
        return Refusal.ofField("target.source", "export.refused.no-source");
    }

    static Refusal unknownSource() {
        return Refusal.ofField("target.source", "export.refused.source-unknown");
    }

    static Refusal noSelector() {
        return Refusal.ofField("target.selector", "export.refused.no-selector");
    }

    static Refusal selector() {
        return Refusal.ofField("target.selector", "export.refused.selector-not-understood");
    }

    static Refusal body() {
        return Refusal.ofField("body", "export.refused.body-not-understood");
    }
}
