package outward.lab;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import outward.command.Network;

/** A plan that a number determines: shape, mishap, addresses and counts. Every third plan has no mishap. */
record GeneratedPlan(String story, Network network, List<String> hosts, boolean sound, int calls) {
    static GeneratedPlan of(int number) {
        Random random = new Random(number);
        Optional<Mishap> mishap = mishap(number);
        List<Shape> shapes = List.of(Shape.values()).stream()
                .filter(shape -> mishap.stream().allMatch(one -> one.fits(shape)))
                .toList();
        return of(number, shapes.get(random.nextInt(shapes.size())), mishap, random);
    }

    private static Optional<Mishap> mishap(int number) {
        List<Mishap> mishaps = List.of(Mishap.values());
        int broken = number - number / 3 - 1;
        return number % 3 == 0 ? Optional.empty() : Optional.of(mishaps.get(broken % mishaps.size()));
    }

    private static GeneratedPlan of(int number, Shape shape, Optional<Mishap> mishap, Random random) {
        List<SiteDraft> sites = shape.sites(random);
        mishap.ifPresent(one -> one.befall(sites.get(0)));
        PlanDraft draft = PlanDraft.of(sites, random);
        mishap.ifPresent(one -> one.befall(draft));
        return new GeneratedPlan(
                "plan " + number + ", " + shape + ", "
                        + mishap.map(Mishap::name).orElse("SOUND"),
                draft.network(),
                draft.hostNames(),
                mishap.isEmpty(),
                mishap.map(Mishap::calls).orElse(1));
    }
}
