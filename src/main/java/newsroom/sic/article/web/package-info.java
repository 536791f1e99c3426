/** The pages on which an article's details and stories are kept. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.article.web;
