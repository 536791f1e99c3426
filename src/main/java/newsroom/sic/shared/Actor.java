package newsroom.sic.shared;

/** Who acts: the signed-in person, as far as a module needs to know that does not know accounts. */
public interface Actor {

    /** The account's id, as stored beside everything that the person wrote. */
    long id();

    /** The name that history keeps, even after the account is renamed. */
    String name();
}
