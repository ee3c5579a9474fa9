package outward.customer.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import outward.customer.SiteEntry;
import outward.customer.SiteJson;
import outward.customer.SiteReader;
import outward.design.Deployment;
import outward.design.Frame;
import outward.design.SiteFacts;
import outward.observed.Adoption;
import outward.observed.Agreement;
import outward.observed.Comparison;
import outward.observed.ObservedValue;
import outward.observed.Reading;
import outward.observed.ServerReport;
import outward.observed.Understood;

/** What a server printed, pasted while its site is entered for the first time; empty where nothing was. */
public record Paste(String content, Reading reading) {
    static Paste of(String content) {
        return new Paste(content, ServerReport.read(content));
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return content.isEmpty();
    }

    /** The values it gives. */
    public List<ObservedValue<?>> values() {
        return reading.values();
    }

    /** Sentences to look at before a value is relied on. */
    public List<Understood> cautions() {
        return reading.said(Understood.Kind.CAUTION).toList();
    }

    /** The form of a new site with these values in it. */
    ObjectNode fill(ObjectNode empty) {
        empty.put("name", "New site").put("topology", "edge");
        SiteEntry blank = SiteReader.read(empty);
        ObjectNode filled =
                SiteJson.of(new SiteEntry("", blank.deployment(), Adoption.adopt(blank.facts(), reading.values())));
        return filled.putNull("deployment");
    }

    /** The entry with the values that a person left as the server said them marked as observed. */
    SiteEntry mark(SiteEntry entry) {
        SiteFacts facts = entry.facts();
        List<ObservedValue<?>> kept = Comparison.of(Frame.of(facts, Deployment.SINGLE), reading.values()).stream()
                .filter(comparison -> comparison.agreement() == Agreement.SAME)
                .<ObservedValue<?>>map(Comparison::observed)
                .toList();
        return new SiteEntry(entry.name(), entry.deployment(), Adoption.adopt(facts, kept));
    }
}
