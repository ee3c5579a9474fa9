package outward.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The few colours that stand for all of a picture: boxes of colours, of which the most lively is cut until there are enough. */
final class Palette {
    private static final int[] SHIFTS = {16, 8, 0};

    private final List<Integer> colours = new ArrayList<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    private record Box(List<Map.Entry<Integer, Integer>> colours) {
        int range(int shift) {
            var bounds =
                    colours.stream().mapToInt(c -> c.getKey() >> shift & 0xff).summaryStatistics();
            return bounds.getMax() - bounds.getMin();
        }

        int widest() {
            int widest = SHIFTS[0];
            for (int shift : SHIFTS) {
                widest = range(shift) > range(widest) ? shift : widest;
            }
            return widest;
        }

        /** What a cut would gain: how far its colours lie apart, and how often they are seen. */
        double worth() {
            int seen = colours.stream().mapToInt(Map.Entry::getValue).sum();
            return colours.size() < 2 ? -1 : range(widest()) * Math.sqrt(seen);
        }

        List<Box> cut() {
            int shift = widest();
            var sorted = colours.stream()
                    .sorted(Comparator.comparingInt(c -> c.getKey() >> shift & 0xff))
                    .toList();
            int low = sorted.get(0).getKey() >> shift & 0xff;
            int middle = low + range(shift) / 2;
            int at = (int) sorted.stream()
                    .filter(c -> (c.getKey() >> shift & 0xff) <= middle)
                    .count();
            return List.of(new Box(sorted.subList(0, at)), new Box(sorted.subList(at, sorted.size())));
        }

        /** The colour that is seen most, so that grounds keep theirs exactly. */
        int colour() {
            return colours.stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }
    }

    private Palette(List<Box> boxes) {
        for (Box box : boxes) {
            box.colours().forEach(colour -> places.put(colour.getKey(), colours.size()));
            colours.add(box.colour());
        }
    }

    static Palette of(BufferedImage picture, int most) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                seen.merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        List<Box> boxes = new ArrayList<>(List.of(new Box(List.copyOf(seen.entrySet()))));
        while (boxes.size() < most) {
            Box next =
                    boxes.stream().max(Comparator.comparingDouble(Box::worth)).orElseThrow();
            if (next.worth() < 0) {
                break;
            }
            boxes.remove(next);
            boxes.addAll(next.cut());
        }
        return new Palette(boxes);
    }

    /** The picture in these colours. */
    BufferedImage paint(BufferedImage picture) {
        byte[][] parts = new byte[SHIFTS.length][colours.size()];
        for (int i = 0; i < colours.size(); i++) {
            for (int part = 0; part < SHIFTS.length; part++) {
                parts[part][i] = (byte) (colours.get(i) >> SHIFTS[part]);
            }
        }
        var model = new IndexColorModel(8, colours.size(), parts[0], parts[1], parts[2]);
        var painted =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                painted.getRaster().setSample(x, y, 0, places.get(picture.getRGB(x, y) & 0xffffff));
            }
        }
        return painted;
    }
}
