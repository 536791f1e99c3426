/** Names: people with their offices, organisations, places, and the forms of one name in a text. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.reading.name;
