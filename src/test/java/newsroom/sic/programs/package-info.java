/** The HTTP API as the programs of a newsroom find it: the contract, line by line. */
@NullMarked
package newsroom.sic.programs;

import org.jspecify.annotations.NullMarked;
