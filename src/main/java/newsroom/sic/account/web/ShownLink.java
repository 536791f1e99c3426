package newsroom.sic.account.web;

import java.io.Serializable;
import newsroom.sic.account.Person;

/** A one-time link in full, to be handed to the person. */
record ShownLink(Person person, String address) implements Serializable {}
