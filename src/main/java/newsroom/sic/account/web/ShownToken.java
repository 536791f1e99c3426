package newsroom.sic.account.web;

import java.io.Serializable;

/** A token in full, to be copied. */
record ShownToken(String name, String secret) implements Serializable {}
