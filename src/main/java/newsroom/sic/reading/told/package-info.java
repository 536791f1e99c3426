/** Readings and comparisons as programs take them: JSON, spans in code points. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.reading.told;
