package outward.observed.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.address.Ipv6Range;
import outward.observed.text.Words;

/** What ipconfig says under one heading. The zone of a link-local address tells the index of the adapter. */
final class IpConfigAdapter {
    private static final Pattern ADDRESS =
            Pattern.compile("([0-9A-Fa-f:.]{2,45}(?:%[0-9]{1,9})?)\\s*(?:\\(([^()]{1,40})\\)|\\([^()]{0,40})?");

    private final Notes notes;
    private final @Nullable String name;
    private final boolean headed;
    private final List<Seen> seen = new ArrayList<>();
    private @Nullable Integer index;
    private @Nullable String description;
    private @Nullable Boolean connected;
    private int line;

    IpConfigAdapter(Notes notes, @Nullable String name, boolean headed) {
        this.notes = notes;
        this.name = name;
        this.headed = headed;
    }

    /** Whether nothing can follow: an address with its state in brackets. */
    static boolean isWhole(IpConfigEntry.Value value) {
        return value.text().endsWith(")");
    }

    void take(@Nullable IpConfigEntry entry) {
        if (entry == null) {
            return;
        }
        line = line == 0 ? entry.values().get(0).number() : line;
        String label = entry.label();
        if (label.contains("ipv6") && !IpConfigWords.isAnothers(label)) {
            entry.values().forEach(v -> takeAddress(v, IpConfigWords.isTemporary(label)));
        } else if (IpConfigWords.isGateway(label)) {
            entry.values().forEach(this::takeGateway);
        } else if (IpConfigWords.isSuffix(label)) {
            entry.values().forEach(v -> takeSuffix(v, headed || IpConfigWords.isOfConnection(label)));
        } else {
            takeOther(entry, label);
        }
    }

    private void takeAddress(IpConfigEntry.Value value, boolean temporary) {
        Matcher text = ADDRESS.matcher(value.text());
        Optional<Ipv6> address = text.matches() ? Words.ipv6(text.group(1)) : Optional.empty();
        if (address.isEmpty() || (value.mayBeCut() && value.text().indexOf('(') < 0)) {
            unread(value);
            return;
        }
        boolean linkLocal = Ipv6Range.LINK_LOCAL.prefix().contains(address.get());
        index = linkLocal && index == null ? Cells.zone(text.group(1)).orElse(null) : index;
        Origin origin = temporary ? Origin.TEMPORARY : linkLocal ? Origin.LINK_LAYER : null;
        DadState state = text.group(2) == null ? null : IpConfigWords.state(text.group(2));
        seen.add(new SeenAddress(
                address.get(), null, OnInterface.UNKNOWN, origin, state, null, null, null, Store.ACTIVE, where(value)));
    }

    private void takeGateway(IpConfigEntry.Value value) {
        Optional<Ipv6> address = Words.ipv6(value.text());
        boolean ipv4 = Words.ipv4(value.text()).isPresent();
        if (value.text().isEmpty() || ipv4) {
            return;
        }
        if (address.isEmpty() || value.mayBeCut()) {
            unread(value);
            return;
        }
        Ipv6 gateway = address.get().equals(PowerShellRouteRow.UNSPECIFIED) ? null : address.get();
        seen.add(new SeenGateway(gateway, OnInterface.UNKNOWN, where(value)));
    }

    private void takeSuffix(IpConfigEntry.Value value, boolean ofAdapter) {
        if (value.text().isEmpty()) {
            return;
        }
        if (value.mayBeCut() || value.text().contains(" ")) {
            unread(value);
            return;
        }
        seen.add(new SeenSuffix(value.text(), ofAdapter ? OnInterface.UNKNOWN : null, where(value)));
    }

    private void takeOther(IpConfigEntry entry, String label) {
        IpConfigEntry.Value first = entry.values().get(0);
        if (first.text().isEmpty() || first.mayBeCut()) {
            return;
        }
        if (IpConfigWords.isHost(label) && !headed) {
            seen.add(new SeenComputer(first.text(), where(first)));
        } else if (IpConfigWords.isDescription(label)) {
            description = first.text();
        } else if (IpConfigWords.isMedia(label)) {
            connected = IpConfigWords.isDisconnected(first.text()) ? Boolean.FALSE : connected;
        } else if (!IpConfigWords.isAnothers(label)) {
            entry.values().stream()
                    .filter(v -> Words.ipv6(v.text().split("\\(", 2)[0].strip()).isPresent())
                    .forEach(this::unread);
        }
    }

    private void unread(IpConfigEntry.Value value) {
        value.lines().forEach(l -> notes.unread(l, l.last() ? Unread.Why.MAY_BE_CUT : Unread.Why.UNKNOWN));
    }

    private static Where where(IpConfigEntry.Value value) {
        return new Where(Source.IPCONFIG, value.number());
    }

    /** Everything is read: now it is known which adapter this is. */
    void end() {
        OnInterface on = new OnInterface(index, name);
        if (!on.equals(OnInterface.UNKNOWN) || description != null) {
            notes.add(List.of(SeenInterface.plain(
                    on, description, connected, null, new Where(Source.IPCONFIG, Math.max(1, line)))));
        }
        notes.add(seen.stream().map(s -> on(s, on)).toList());
    }

    private static Seen on(Seen thing, OnInterface on) {
        if (thing instanceof SeenAddress address) {
            return address.on(on);
        }
        if (thing instanceof SeenGateway gateway) {
            return new SeenGateway(gateway.address(), on, gateway.where());
        }
        return thing instanceof SeenSuffix suffix && suffix.on() != null
                ? new SeenSuffix(suffix.suffix(), on, suffix.where())
                : thing;
    }
}
