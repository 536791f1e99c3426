/** What a person should look at: each kind of doubt a named rule that explains itself. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.reading.suggestion;
