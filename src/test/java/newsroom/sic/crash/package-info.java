/**
 * The application is killed while people write, and started again: what was acknowledged is there,
 * and history says what the store says (threats.md, case 51).
 */
@NullMarked
package newsroom.sic.crash;

import org.jspecify.annotations.NullMarked;
