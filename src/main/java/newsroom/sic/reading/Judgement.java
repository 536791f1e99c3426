package newsroom.sic.reading;

/** What a rule makes of the place between two possible sentences. */
enum Judgement {
    /** Here a sentence ends. */
    ENDS,
    /** The sentence goes on. */
    GOES_ON,
    /** Another rule or, in the end, the language's model decides. */
    OPEN
}
