/**
 * The groundwork of a close reading: words with their places and parts of speech. Own rules cut the
 * words, OpenNLP's English model tags them; places are UTF-16 indices of the whole text until a
 * result leaves the module.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.reading.word;
