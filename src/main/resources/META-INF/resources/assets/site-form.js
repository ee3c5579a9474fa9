// Opens the sections of a site's form that the chosen topology, load balancing and method need.
(() => {
  const value = (name) => document.querySelector(`[name="${name}"]`)?.value;
  const needs = () => new Set([
    value("topology"),
    value("method"),
    value("loadBalancing") === "none" ? "" : "load-balanced",
  ]);
  document.addEventListener("change", (event) => {
    if (event.target.matches("select")) {
      const wanted = needs();
      for (const section of document.querySelectorAll("details[data-for]")) {
        section.open ||= section.dataset.for.split(" ").some((word) => wanted.has(word));
      }
    }
  });
})();
