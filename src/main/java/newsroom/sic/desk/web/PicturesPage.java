package newsroom.sic.desk.web;

import java.time.LocalDate;
import java.util.List;
import newsroom.sic.article.StoryView;
import org.jspecify.annotations.Nullable;

/** The desk in pictures. */
record PicturesPage(
        Asked asked, List<String> outlets, List<StoryView> stories, List<Picture> pictures) {

    /**
     * Of what the pictures are.
     *
     * @param from the first day, in UTC
     * @param to the last day
     */
    record Asked(
            @Nullable String outlet,
            @Nullable Long story,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public boolean narrows() {
            return outlet != null || story != null || from != null || to != null;
        }
    }
}
