package outward.runbook.document;

import java.util.stream.Stream;
import outward.runbook.Block;
import outward.runbook.Prose;
import outward.runbook.Step;

/** One step as a section. */
public final class StepSection {
    private StepSection() {}

    /** It as CommonMark, under a heading with that number. */
    public static String of(String number, Step step) {
        Section section = new Section()
                .heading(3, Prose.of("{}. {}", new Prose(number), step.title()))
                .items(Stream.of(Prose.of("Where: {}", step.where()), Prose.of("Who: {}", step.who())));
        for (Block block : step.blocks()) {
            add(section, block);
        }
        return section.items(Stream.of(
                        Prose.of("One should see: {}", step.expect()),
                        Prose.of("Undo: {}", step.undo()),
                        Prose.of("Source: {}", step.source())))
                .markdown();
    }

    private static void add(Section section, Block block) {
        if (block instanceof Block.Words words) {
            section.say(words.text());
        } else if (block instanceof Block.Commands commands) {
            section.say(Prose.of("{}:", commands.dialect().title()))
                    .code(commands.dialect().fence(), commands.lines());
        }
    }
}
