// Lists whose parts htmx fetches: nobody loses their place, and an answer that is no list is a page of its own.
document.addEventListener("htmx:beforeSwap", (event) => {
  const list = event.detail.target;
  if (list.id === "list" && !event.detail.xhr.responseText.includes('id="list"')) {
    event.detail.shouldSwap = false;
    window.location = event.detail.xhr.responseURL;
  }
});

document.addEventListener("htmx:afterSettle", (event) => {
  if (!event.target.closest("[data-list]")) {
    return;
  }
  const list = document.getElementById("list");
  const search = document.getElementById("list-query");
  if (document.activeElement !== search) {
    search.value = list.dataset.text;
  }
  if (document.activeElement === null || document.activeElement === document.body) {
    list.focus({ preventScroll: true });
  }
});
