// What was just done stands on the page when it comes; said again into the live region, it is also read aloud.
document.addEventListener("DOMContentLoaded", () => {
  const region = document.getElementById("flash");
  const said = [...(region?.childNodes ?? [])];
  if (region?.textContent.trim()) {
    region.replaceChildren();
    setTimeout(() => region.replaceChildren(...said), 100);
  }
});
