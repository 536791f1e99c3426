package newsroom.sic.account;

/**
 * A person who may be signed in, with the epoch that their sessions must name to be alive. A
 * session of an earlier epoch ended when the password changed or the account was disabled.
 */
public record Standing(Person person, int sessionEpoch) {}
