/**
 * The doors of the house: who gets in, for how long, by which way, and what a browser may load.
 * Nothing here knows a page of another module; the rules go by address and method.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.account.door;
