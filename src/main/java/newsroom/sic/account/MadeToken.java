package newsroom.sic.account;

/**
 * A token that was just made, with its secret, which nobody can read again.
 *
 * @param secret what the program sends: "sic_", the token's number, and 43 random characters
 */
public record MadeToken(TokenView token, String secret) {}
