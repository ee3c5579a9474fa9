// Light, dark or as the system says: chosen before the page is drawn, kept in this browser.
(() => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const wish = () => localStorage.getItem("theme") || "system";
  const show = () => {
    const theme = wish() === "system" ? (dark.matches ? "dark" : "light") : wish();
    document.documentElement.setAttribute("data-bs-theme", theme);
    for (const button of document.querySelectorAll("[data-theme]")) {
      button.setAttribute("aria-pressed", String(button.dataset.theme === wish()));
    }
  };
  show();
  dark.addEventListener("change", show);
  document.addEventListener("DOMContentLoaded", () => {
    for (const group of document.querySelectorAll(".theme")) group.hidden = false;
    show();
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-theme]");
    if (button) {
      localStorage.setItem("theme", button.dataset.theme);
      show();
    }
  });
})();
