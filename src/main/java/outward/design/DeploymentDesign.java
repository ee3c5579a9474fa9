package outward.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Designs the frames of all entry points of a deployment together, since each depends on the others. */
public final class DeploymentDesign {
    private DeploymentDesign() {}

    /** One entry point as it was entered. */
    public record Member(String site, SiteFacts facts) {}

    /** The frames of the members, in their order; the first is the entry point that was there first. */
    public static List<Frame> frames(List<Member> members) {
        if (members.size() == 1) {
            return List.of(Frame.of(members.get(0).facts(), Deployment.SINGLE));
        }
        List<EntryPoint> unknown =
                members.stream().map(m -> EntryPoint.unknown(m.site())).toList();
        List<Frame> drafts = frames(members, unknown);
        return frames(
                members,
                IntStream.range(0, members.size())
                        .mapToObj(i -> EntryPoint.of(members.get(i).site(), drafts.get(i)))
                        .toList());
    }

    private static List<Frame> frames(List<Member> members, List<EntryPoint> entryPoints) {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            List<EntryPoint> others = new ArrayList<>(entryPoints);
            others.remove(i);
            frames.add(Frame.of(members.get(i).facts(), new Deployment(i == 0, others)));
        }
        return frames;
    }
}
