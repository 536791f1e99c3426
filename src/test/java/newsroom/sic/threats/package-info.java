/**
 * The faults and attacks that the application has to stand as a whole, seen from outside: through a
 * real server and, where it takes one, a real browser. What one module has to stand alone is tested
 * in that module. The cases bear the numbers of the list of threats.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.threats;
