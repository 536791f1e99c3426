/**
 * What an editor finds wrong with a claim, and the second pair of eyes that decides on it.
 *
 * <p>The rooms: {@link newsroom.sic.annotation.Annotations} for what authors do, {@link
 * newsroom.sic.annotation.Reviews} and {@link newsroom.sic.annotation.Bunch} for what reviewers
 * decide, {@link newsroom.sic.annotation.Seals} over what was approved (rules 1 and 2); {@link
 * newsroom.sic.annotation.Threads} for talk, {@link newsroom.sic.annotation.Queries} for questions,
 * {@link newsroom.sic.annotation.Notices} for whoever is to know; {@link
 * newsroom.sic.annotation.ReviewQueue} and the {@code …Records} for lists and files.
 */
@ApplicationModule(
        displayName = "Annotation",
        allowedDependencies = {"shared", "text", "article", "claim", "account"})
@org.jspecify.annotations.NullMarked
package newsroom.sic.annotation;

import org.springframework.modulith.ApplicationModule;
