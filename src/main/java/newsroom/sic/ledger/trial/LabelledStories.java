package newsroom.sic.ledger.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.ledger.Kind;
import newsroom.sic.ledger.lining.Finding;
import newsroom.sic.ledger.lining.Said;
import newsroom.sic.ledger.lining.Stenographer;
import newsroom.sic.ledger.lining.StoryLedger;
import newsroom.sic.ledger.lining.Ties;
import newsroom.sic.ledger.lining.Told;
import newsroom.sic.reading.Labelled;

/** Stories with what people marked in them, and the folder with their texts. */
record LabelledStories(Path folder, Labelled labelled) {

    static LabelledStories at(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        return new LabelledStories(
                parent == null ? file : parent, Labelled.in(Files.readString(file)));
    }

    BetweenTrial tried() throws IOException {
        var stenographer = new Stenographer();
        var raised = new ArrayList<Raised>();
        for (List<String> files : labelled.stories()) {
            var told = new ArrayList<Told>();
            for (String file : files) {
                LocalDate day = labelled.published().get(file);
                Said said =
                        stenographer.takeDown(Files.readString(folder.resolve(file)), "en", day);
                told.add(new Told(told.size(), 1, day == null ? said.written() : day, said));
            }
            StoryLedger.of(told, Ties.NONE, Set.of(), Set.of()).findings().stream()
                    .filter(each -> !each.assessment().isBenign())
                    .forEach(each -> raised.add(raised(each, files)));
        }
        return new BetweenTrial(labelled.places().stream().map(Mark::new).toList(), raised);
    }

    private static Raised raised(Finding finding, List<String> files) {
        return new Raised(
                finding.kind() == Kind.TEXT ? "copy" : finding.kind().slug(),
                finding.assessment(),
                finding.members().stream()
                        .map(each ->
                                new Raised.Spot(
                                        files.get(Math.toIntExact(each.articleId())),
                                        each.place().start(),
                                        each.place().end(),
                                        each.place().exact()))
                        .toList(),
                finding.because().english());
    }
}
