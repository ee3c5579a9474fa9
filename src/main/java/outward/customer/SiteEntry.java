package outward.customer;

import outward.design.SiteFacts;

/** What a person enters of a site: its name, the deployment it is an entry point of, and what is known about it. */
public record SiteEntry(String name, String deployment, SiteFacts facts) {}
