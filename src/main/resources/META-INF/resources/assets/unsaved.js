// Asks before a page is left on which something was entered and not sent; a form as it came asks nothing.
(() => {
  let sent = null;
  const forms = () => [...document.querySelectorAll("main form")].filter((form) =>
    form.method === "post" && form !== sent && !form.closest("[data-list]"));
  const usual = (select) => Math.max(0, [...select.options].findIndex((option) => option.defaultSelected));
  const isChanged = (field) => {
    switch (field.type) {
      case "checkbox":
      case "radio":
        return field.checked !== field.defaultChecked;
      case "select-one":
        return field.selectedIndex !== usual(field);
      case "file":
        return field.value !== "";
      case "text":
      case "date":
      case "number":
      case "email":
      case "textarea":
        return field.value !== field.defaultValue;
      default:
        return false;
    }
  };
  const isOpen = () =>
    forms().some((form) => [...form.elements].some(isChanged)) ||
    (sent === null && document.querySelector("main [data-unsaved]") !== null);
  document.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) sent = event.target;
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-discard]")) sent = event.target.closest("form");
  });
  window.addEventListener("pageshow", () => {
    sent = null;
  });
  window.addEventListener("beforeunload", (event) => {
    if (document.querySelector("nav.menu") && isOpen()) event.preventDefault();
  });
})();
