package outward.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.runbook.StepKey;
import outward.runbook.StepKey.Effect;

/** Rounds in words: {@code "address-and-routes A sets done"}, {@code "server-routes done"}, one step each. */
final class Rounds {
    static final Instant NIGHT = Instant.parse("2026-11-23T21:00:00Z");

    private Rounds() {}

    /** The hosts are called A to Z. */
    static UUID host(String name) {
        return UUID.fromString("01936a00-0000-7000-8000-0000000000" + Integer.toHexString(name.charAt(0)));
    }

    static Sheet round(int number, int revision, String... steps) {
        List<Tick> ticks = new ArrayList<>();
        for (String step : steps) {
            ticks.add(tick(ticks.size() + 1, List.of(step.split(" "))));
        }
        return new Sheet(new Round(number, revision, NIGHT), true, ticks, null);
    }

    private static Tick tick(int number, List<String> words) {
        String host = words.stream().filter(w -> w.matches("[A-Z]")).findFirst().orElse(null);
        Effect effect = words.contains("sets") ? Effect.SETS : words.contains("back") ? Effect.TAKES_BACK : Effect.NONE;
        Outcome outcome = Outcome.of(words.get(words.size() - 1)).orElseThrow();
        Task task = new Task(
                number,
                words.get(0),
                host == null ? null : host(host),
                host,
                words.get(0),
                effect,
                words.contains("waits")
                        ? StepKey.Wait.POLICY
                        : words.contains("all") ? StepKey.Wait.EVERY_CLIENT : StepKey.Wait.NOTHING);
        return new Tick(task, recorded(number, outcome));
    }

    private static @Nullable Application recorded(int task, Outcome outcome) {
        return outcome == Outcome.PENDING
                ? null
                : new Application(task, task, outcome, "Ada", NIGHT, "", "", null, null);
    }
}
