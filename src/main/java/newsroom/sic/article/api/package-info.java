/** The HTTP API of stories and of texts. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.article.api;
