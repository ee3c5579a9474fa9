package outward.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import outward.picture.Mark.Kind;

/** Draws what is used of a /48: a scale of its /64s, and under it each part with its use. */
public final class PrefixMapDrawing {
    /** More than these would not stand on a page. */
    private static final int ROWS = 14;

    private static final double WIDTH = 648;
    private static final double MARGIN = 8;
    private static final double TITLE = 18;
    private static final double SCALE = 12;
    private static final double CAPTION = 15;
    private static final double GAP = 12;
    private static final double ROW = 20;
    private static final double LINE = 17;
    private static final double SWATCH = 10;
    private static final double SUBNETS = MARGIN + 20;
    private static final double TEXT = MARGIN + 136;
    private static final double CLAIM = WIDTH - 110;
    private static final double THINNEST = 3;
    private static final int SUBNETS_IN_ALL = 0x10000;

    private final Sketch sketch = new Sketch();
    private final PrefixMap.Block block;
    private double y = MARGIN;

    private PrefixMapDrawing(PrefixMap.Block block) {
        this.block = block;
    }

    /** One drawing for each /48 of which something is used, several where it has many parts. */
    public static List<Drawing> of(PrefixMap map) {
        List<Drawing> drawings = new ArrayList<>();
        for (PrefixMap.Block block : map.blocks()) {
            List<Use> uses = block.uses();
            for (int from = 0; from < uses.size(); from += ROWS) {
                drawings.add(new PrefixMapDrawing(block).draw(uses.subList(from, Math.min(uses.size(), from + ROWS))));
            }
        }
        return drawings;
    }

    private Drawing draw(List<Use> shown) {
        scale();
        shown.forEach(this::row);
        String words = shown.stream().map(PrefixMapDrawing::words).collect(Collectors.joining(" "));
        return sketch.drawing(
                "Prefix map of " + block.network(), "In " + block.network() + ". " + words, WIDTH, y + MARGIN);
    }

    /** The use of a part in a sentence, such as {@code 3333, 2002:836b:2:3333::/64: DNS64; keep clear.} */
    private static String words(Use use) {
        return use.subnets() + ", " + use.prefix() + ": " + use.words() + "; "
                + (use.kept() ? "keep clear" : "in this plan") + ".";
    }

    private void scale() {
        y += TITLE;
        sketch.label(MARGIN, y - 4, new Label("The /64s of", block.network().toString(), Tone.PLAIN));
        sketch.band(MARGIN, y, width(SUBNETS_IN_ALL), SCALE, Tone.PLAIN);
        block.uses().forEach(this::piece);
        y += SCALE + CAPTION;
        for (int at = 0; at < SUBNETS_IN_ALL; at += SUBNETS_IN_ALL / 4) {
            sketch.words(Kind.CAPTION, Tone.PLAIN, MARGIN + width(at), y, Integer.toHexString(at));
        }
        y += GAP;
    }

    private static double width(long subnets) {
        return (WIDTH - 2 * MARGIN) * subnets / SUBNETS_IN_ALL;
    }

    private void piece(Use use) {
        double left = MARGIN + width(use.first());
        double width = Math.max(THINNEST, width(use.last() - use.first() + 1));
        sketch.band(Math.min(left, WIDTH - MARGIN - width), y, width, SCALE, tone(use));
    }

    private static Tone tone(Use use) {
        return use.kept() ? Tone.LOOK : Tone.GOOD;
    }

    private void row(Use use) {
        y += ROW;
        sketch.band(MARGIN, y - SWATCH, SWATCH, SWATCH, tone(use));
        sketch.words(Kind.TITLE, Tone.PLAIN, SUBNETS, y, use.subnets());
        sketch.label(TEXT, y, Label.of("", use.prefix()));
        sketch.label(CLAIM, y, Label.of(use.kept() ? "Keep clear" : "In this plan", tone(use)));
        for (String words : use.uses()) {
            y += LINE;
            sketch.label(TEXT, y, Label.of(words, Tone.PLAIN));
        }
        y += LINE / 2;
    }
}
