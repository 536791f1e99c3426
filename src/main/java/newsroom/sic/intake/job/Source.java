package newsroom.sic.intake.job;

/** Where the files of an import come from. */
public enum Source {
    /** A person brought them. */
    FILES,
    /** A page that a person named. */
    ADDRESS,
    /** What is new in a feed that is followed. */
    FEED,
    /** They appeared in the watched folder. */
    FOLDER
}
